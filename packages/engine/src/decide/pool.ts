import type { ItemRow } from '@leerspoor/content';
import type { GoalEntry, PoolName } from '../catalogue/catalogue.js';
import type { Alternative } from './decision.js';
import { metBefore, nearest } from './numbers.js';
import { chanceOf } from './random.js';
import type { Situation } from './situation.js';

type Pools = Pick<Situation, 'history' | 'words' | 'unavailable'>;
type Moment = Pools & Pick<Situation, 'now' | 'seed'>;

/** An item chosen, with the chance that it is answered right and what was nearest besides. */
export interface Picked {
  readonly row: ItemRow;
  readonly predicted: number;
  readonly others: readonly Alternative[];
}

/**
 * Whether an item may be presented: not twice in a session, never one that the teacher excluded, and none whose file, that of
 * its first goal, cannot be had.
 */
export function isFree({ history, words, unavailable }: Pools, { id, goals }: ItemRow): boolean {
  return !history.metNow(id) && !words.excluded.has(id) && !unavailable.includes(goals[0] ?? '');
}

export function hasFree(moment: Pools, rows: readonly ItemRow[]): boolean {
  return rows.some((row) => isFree(moment, row));
}

/** Practice items of a goal: of the track that the teacher set, else of the first purpose that has any left. */
export function practiceRows(moment: Pools, entry: GoalEntry, support: boolean): readonly ItemRow[] {
  if (moment.words.tracks.has(entry.goal.id)) return practicePools.flatMap((pool) => rowsOf(moment, entry, pool));
  const [first, second] = support ? (['support', 'core'] as const) : (['core', 'support'] as const);
  return hasFree(moment, entry.pools[first]) ? entry.pools[first] : entry.pools[second];
}

/** Practice items of one purpose, where the teacher set a track for the goal only those of it. */
export function rowsOf(
  { words }: Pick<Pools, 'words'>,
  { goal, pools }: GoalEntry,
  pool: PoolName,
): readonly ItemRow[] {
  const forced = words.tracks.get(goal.id);
  return forced ? pools[pool].filter(({ track }) => track === forced.track) : pools[pool];
}

const practicePools: readonly PoolName[] = ['core', 'support', 'deepen'];

/**
 * The free item whose predicted chance is nearest the target, seeded among the nearest three; never the same family twice
 * running when another is free, and new items before those met in an earlier session. Nothing of a goal set aside.
 */
export function pick(
  s: Moment & Pick<Situation, 'session'>,
  goal: string,
  rows: readonly ItemRow[],
  target: number,
): Picked | undefined {
  if (s.words.setAside.has(goal)) return undefined;
  const found = ranked(s, rows, target, s.session.family);
  const best = found.length > 0 ? found : ranked(s, rows, target, undefined);
  if (best.length === 0) return undefined;
  // one met before is no match for a new one, however few new ones are left
  const among = best.slice(0, nearest).filter(({ met }) => met === best[0]?.met).length;
  const chosen = best[Math.floor(chanceOf(s.seed, s.history.seq) * among)] ?? best[0];
  if (!chosen) return undefined;
  const others = best.filter((one) => one !== chosen).slice(0, nearest);
  return {
    row: chosen.row,
    predicted: chosen.predicted,
    others: others.map(({ row, predicted }) => ({ act: 'present', item: row.id, goal, predicted })),
  };
}

interface Candidate {
  readonly row: ItemRow;
  readonly predicted: number;
  readonly distance: number;
  /** In an earlier session. */
  readonly met: boolean;
}

/** The four nearest the target, best first; one pass over the rows. Ties fall by the seed, not by the order of the file. */
function ranked(s: Moment, rows: readonly ItemRow[], target: number, notFamily: string | undefined): Candidate[] {
  const best: Candidate[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!row || row.family === notFamily || !isFree(s, row)) continue;
    const predicted = s.history.predict(row, s.now);
    const met = s.history.lastMet(row.id) !== undefined;
    const late = met ? metBefore[row.use === 'practice' ? 'practice' : 'apart'] : 0;
    const distance = Math.abs(predicted - target) + late + 1e-6 * chanceOf(s.seed ^ s.history.seq, i);
    const last = best[nearest];
    if (last && last.distance <= distance) continue;
    insert(best, { row, predicted, distance, met });
  }
  return best;
}

function insert(best: Candidate[], candidate: Candidate): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.distance ?? 0) > candidate.distance) at--;
  best.splice(at, 0, candidate);
  if (best.length > nearest + 1) best.pop();
}
