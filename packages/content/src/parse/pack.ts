import { defaultTracks, type GoalFile, type Issue, type Pack } from '../model/pack.js';
import { isRecord, object, oneOf, type Schema } from '../schema/schema.js';
import type { Trail } from '../schema/trail.js';
import { ref } from '../schema/words.js';
import { cycles } from './cycles.js';
import { head } from './head.js';
import { rowOf } from './item.js';
import { itemsOf } from './items.js';

const mostFields = 100;

/** A pack, or all that is wrong with it. */
export type Parsed = { readonly pack: Pack } | { readonly issues: readonly Issue[] };

/** The pack that the input is; where it is none, undefined, and the trail knows why. */
export function readPack(input: unknown, trail: Trail): Pack | undefined {
  if (!isRecord(input, trail)) return undefined;
  if (Object.keys(input).length > mostFields) return void trail.report(['tooMuch']);
  const { content = {}, ...fields } = input;
  const given: unknown = { tracks: defaultTracks, blocks: [], misconceptions: [], words: [], items: [], ...fields };
  const sound = head(given, trail) ? given : undefined;
  for (const circle of cycles(fields.goals)) trail.report(['cycle', circle], 'goals');
  const derived = fields.items === undefined;
  const isContent = trail.at('content', content, contentOf(sound?.goals, derived ? undefined : sound?.items));
  if (!sound || !isContent) return undefined;
  const pack = { ...sound, content, items: derived ? Object.values(content).flat().map(rowOf) : sound.items };
  return everyGoalHasItems(pack, trail) ? pack : undefined;
}

/** The pack with the items of one goal that the input is. */
export function readGoal(input: unknown, pack: Pack, goal: string, trail: Trail): Pack | undefined {
  trail.know('goal', idsOf(pack.goals));
  trail.know('track', idsOf(pack.tracks));
  trail.know('misconception', idsOf(pack.misconceptions));
  trail.know('word', idsOf(pack.words));
  trail.know('theme', idsOf(pack.themes ?? []));
  const file = object<GoalFile>({
    format: oneOf('leerspoor-goal/1'),
    goal: oneOf(goal),
    items: itemsOf(goal, pack.goals, pack.items),
  });
  return file(input, trail) ? { ...pack, content: { ...pack.content, [goal]: input.items } } : undefined;
}

type Content = Pack['content'];

function contentOf(goals: Pack['goals'] | undefined, rows: Pack['items'] | undefined): Schema<Content> {
  const goal = ref('goal');
  return (value, trail): value is Content => {
    if (!isRecord(value, trail)) return false;
    let ok = true;
    for (const key of Object.keys(value))
      ok = trail.at(key, key, goal) && trail.at(key, value[key], itemsOf(key, goals, rows)) && ok;
    return ok;
  };
}

function everyGoalHasItems({ items, files, content }: Pack, trail: Trail): boolean {
  const has = (goal: string) => Object.hasOwn(files ?? {}, goal) || Object.hasOwn(content, goal);
  const without = new Set(items.map((row) => row.goals[0]!).filter((goal) => !has(goal)));
  for (const goal of without) trail.report(['noItems', goal], 'files');
  return without.size === 0;
}

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
