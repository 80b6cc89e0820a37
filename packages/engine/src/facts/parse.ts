import '@leerspoor/content/sentences';
import type { Issue } from '@leerspoor/content';
import { boolean, list, number, oneOf, optional, Trail, type Fields, type Schema } from '@leerspoor/content/schema';
import type { Assignment } from '../assignment.js';
import type { Envelope, Fact, FactBody, FactType, Overrule } from './fact.js';
import * as parts from './parts.js';

const { key, said, chance, count, amount, finite, use, kind, phase } = parts;

const envelope: Fields<Envelope> = {
  v: oneOf(1),
  id: key,
  seq: count,
  time: finite,
  pupil: key,
  pack: key,
  packVersion: key,
  session: key,
};
const goal = { goal: key };
const support = { kind, support: key, goal: key };

type Bodies = { readonly [T in FactType]: Fields<Omit<Extract<FactBody, { type: T }>, 'type'>> };

const bodies: Bodies = {
  'session.started': { assignment: parts.assignment, seed: finite, engine: key, parameters: key, packHash: said },
  'session.paused': {},
  'session.resumed': {},
  'session.finished': { reason: parts.ended },
  'phase.entered': { phase, goal: optional(key) },
  'item.presented': { ...goal, item: key, track: key, use, prefilled: count, twin: optional(boolean) },
  'item.answered': {
    item: key,
    family: key,
    goals: list(key, 1, 20),
    track: key,
    use,
    difficulty: number(1, 5),
    guess: chance,
    response: parts.response,
    score: chance,
    attempt: count,
    unaided: boolean,
    solutionShown: optional(boolean),
    selfJudged: optional(boolean),
    rapid: boolean,
    misconception: optional(key),
    seconds: amount,
  },
  'support.opened': { ...support, item: optional(key), by: oneOf('pupil', 'engine') },
  'support.closed': { ...support, seconds: amount, completed: boolean },
  'video.progressed': {
    ...goal,
    support: key,
    action: oneOf('played', 'paused', 'seeked', 'ended'),
    at: amount,
    watched: list(span()),
    length: amount,
  },
  'step.completed': { ...goal, support: key, step: count, steps: count, success: boolean, item: optional(key) },
  'decision.made': { decision: parts.decision },
  'track.changed': { ...goal, from: parts.nullable(key), to: key, reason: said },
  'goal.mastered': { ...goal, by: parts.masteredBy, estimate: chance },
  'goal.reopened': { ...goal, reason: said },
  'pupil.estimated': {
    ...goal,
    when: oneOf('before', 'after'),
    value: number(0, 10),
    scale: oneOf(3, 10),
    aim: optional(number(0, 10)),
    needs: optional(said),
  },
  'pupil.chose': {
    choice: oneOf('support', 'challenge', 'goal', 'check', 'alone', 'later', 'continue'),
    value: said,
    goal: optional(key),
  },
  'help.requested': { ...goal, item: optional(key), words: optional(said) },
  'pupil.stuck': { ...goal, answered: count, right: count, level: parts.level },
  'teacher.overruled': { by: said, overrule: parts.overrule },
  'exit.answered': { question: said, answer: said },
};

function span(): Schema<readonly [number, number]> {
  const pair = list(amount, 2, 2);
  return (value, trail): value is readonly [number, number] => pair(value, trail);
}

/** The names of all facts. */
export const factTypes: readonly FactType[] = Object.keys(bodies) as FactType[];

const withEnvelope = Object.fromEntries(
  Object.entries(bodies).map(([type, fields]) => [type, { ...fields, ...envelope }]),
);
const fact: Schema<Fact> = parts.cases<Fact, 'type'>('type', withEnvelope as never);
const facts = list(fact, 0, 1_000_000);

/** A fact from elsewhere, strictly: unknown fields, names among them, are refused. All that is wrong is said at once. Never throws. */
export function parseFact(input: unknown): { fact: Fact } | { issues: readonly Issue[] } {
  const read = readAs(fact, input);
  return 'issues' in read ? read : { fact: read.value };
}

/** A whole log, as `parseFact`; one that holds anything else is refused as a whole. */
export function parseFacts(input: unknown): { facts: readonly Fact[] } | { issues: readonly Issue[] } {
  const read = readAs(facts, input);
  return 'issues' in read ? read : { facts: read.value };
}

/** An assignment from a page or a host. Never throws. */
export function parseAssignment(input: unknown): { assignment: Assignment } | { issues: readonly Issue[] } {
  const read = readAs(parts.assignment, input);
  return 'issues' in read ? read : { assignment: read.value };
}

/** What a teacher decides otherwise, from a page or a host. Never throws. */
export function parseOverrule(input: unknown): { overrule: Overrule } | { issues: readonly Issue[] } {
  const read = readAs(parts.overrule, input);
  return 'issues' in read ? read : { overrule: read.value };
}

type Read<T> = { readonly value: T } | { readonly issues: readonly Issue[] };

/** Whatever the input does when it is looked at, the caller gets what it is, or issues. */
function readAs<T>(schema: Schema<T>, input: unknown): Read<T> {
  const trail = new Trail();
  try {
    return schema(input, trail) ? { value: input } : { issues: trail.finish() };
  } catch (error) {
    trail.report(['unreadable', error]);
    return { issues: trail.finish() };
  }
}
