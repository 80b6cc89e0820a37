import { defaultTracks } from '@leerspoor/content';
import { observationOf, type Answer } from '@leerspoor/engine';
import * as v from 'valibot';

const count = v.pipe(v.number(), v.finite());
const names = v.array(v.string());

/** A line of a log of answers. */
const answerSchema = v.object({
  pupil: v.pipe(v.string(), v.minLength(1)),
  goals: v.pipe(names, v.minLength(1)),
  item: v.optional(v.string()),
  difficulty: v.optional(count),
  guess: v.optional(count),
  score: v.pipe(count, v.minValue(0), v.maxValue(1)),
  weight: v.optional(count),
  at: v.optional(count),
});

/** What an `item.answered` fact must have to be scored; the rest of it is not looked at. */
const factSchema = v.object({
  pupil: v.pipe(v.string(), v.minLength(1)),
  time: count,
  item: v.string(),
  goals: v.pipe(names, v.minLength(1)),
  track: v.string(),
  difficulty: count,
  guess: count,
  score: v.pipe(count, v.minValue(0), v.maxValue(1)),
  attempt: count,
  unaided: v.boolean(),
  solutionShown: v.optional(v.boolean()),
  rapid: v.boolean(),
  selfJudged: v.optional(v.boolean()),
});

/** An answer; nothing, where a line holds something else that belongs in a log; or a sentence on what is wrong. */
export type Read = { readonly answer: Answer } | { readonly answer?: undefined; readonly problem?: string };

export function readAnswer(line: string): Read {
  if (line.trim() === '') return {};
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { problem: 'is not JSON' };
  }
  const type = typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;
  if (type === undefined) return readPlain(data);
  return type === 'item.answered' ? readFact(data) : {};
}

function readPlain(data: unknown): Read {
  const parsed = v.safeParse(answerSchema, data);
  return parsed.success ? { answer: parsed.output } : { problem: problemOf(parsed.issues[0]) };
}

/** Without the pack, the purpose of a track is known by its usual name alone. */
function readFact(data: unknown): Read {
  const parsed = v.safeParse(factSchema, data);
  if (!parsed.success) return { problem: problemOf(parsed.issues[0]) };
  const { pupil, time, ...fact } = parsed.output;
  const purpose = defaultTracks.find(({ id }) => id === fact.track)?.purpose ?? 'core';
  const observation = observationOf(fact, time, purpose);
  return observation ? { answer: { pupil, ...observation } } : {};
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? 'is no answer' : `has a wrong ${path}: ${issue.message}`;
}
