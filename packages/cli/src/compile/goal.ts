import type { Figure, Goal, Picture } from '@leerspoor/content';
import type { Scope } from '../expression/index.js';
import type { Problems } from '../source/problem.js';
import type { GoalFile } from '../source/load.js';
import type { GoalSource } from '../source/schema/index.js';
import type { Spot } from '../source/spot.js';
import { entriesOf } from '../template/entry.js';
import { isValue } from '../template/variables.js';
import { Writer } from '../template/writer.js';
import { figureOf } from './figure.js';
import { makeItems, type Made } from './items.js';
import { supportsOf } from './supports.js';

/** What all goals of a pack share. */
export interface PackShop {
  readonly lang: string;
  readonly seed: number;
  readonly tracks: readonly string[];
  readonly tables: GoalSource['tables'];
  readonly words: ReadonlySet<string>;
  readonly problems: Problems;
  json(file: string, at: Spot): unknown;
}

/** A goal file, compiled. `goal` holds what the file gives: all of a goal, or what it overrides in another pack. */
export interface CompiledGoal {
  readonly file: GoalFile;
  readonly goal: Partial<Goal> & Pick<Goal, 'id'>;
  readonly made: readonly Made[];
}

export function compileGoal(file: GoalFile, shop: PackShop): CompiledGoal {
  const { source, spot, id } = file;
  const tables = tablesOf({ ...shop.tables, ...source.tables });
  const writer = new Writer(shop.problems, new Set(), shop.words);
  const workshop = {
    goal: id,
    seed: shop.seed,
    tables,
    tracks: shop.tracks,
    writer: writer.knowing(Object.keys(tables)),
    problems: shop.problems,
  };
  const slotWriter = new Writer(shop.problems, undefined, shop.words);
  const { content, verb, audience, block, prerequisites, mastery, external, criteria, supports, words, audio } = source;
  return {
    file,
    goal: {
      id,
      ...given({ content, verb, audience, block, prerequisites, mastery, external, words, audio }),
      ...(source.organizer && {
        organizer: writer.data(source.organizer, spot.at('organizer'))({}) as Picture | Figure,
      }),
      ...(source.offscreen && {
        offscreen: source.offscreen.map(({ text, ...rest }, i) => ({
          text: writer.text(text, spot.at('offscreen', i, 'text'))({}),
          ...rest,
        })),
      }),
      ...(criteria && {
        criteria: criteria.map((criterion, i) => criterionOf(criterion, spot.at('criteria', i), writer)),
      }),
      ...(supports && {
        supports: supportsOf(supports, spot.at('supports'), { ...shop, goal: id, writer, slotWriter }),
      }),
    },
    made: makeItems(entriesOf(file, shop.problems), workshop),
  };
}

function criterionOf(
  source: NonNullable<GoalSource['criteria']>[number],
  spot: Spot,
  writer: Writer,
): Goal['criteria'][number] {
  return {
    text: writer.text(source.text, spot.at('text'))({}),
    ...(source.figure && { figure: figureOf(source.figure, spot.at('figure'), writer)({}) }),
    ...given({ image: source.image, audio: source.audio }),
    ...(source.speech !== undefined && { speech: writer.plain(source.speech, spot.at('speech'))({}) }),
  };
}

function tablesOf(tables: NonNullable<GoalSource['tables']>): Scope {
  return Object.fromEntries(
    Object.entries(tables).flatMap(([name, table]) => (isValue(table) ? [[name, table] as const] : [])),
  );
}

/** Only what is there. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
