import type { PackHead } from '@leerspoor/content';
import { catalogueOf } from '../catalogue/catalogue.js';
import { stableHash } from '../calibrate/hash.js';
import { keptOf, plain, rich, written, type Checkpoint, type Kept } from '../history/checkpoint.js';
import { thingOf } from '../history/fold/overrule.js';
import type { History } from '../history/history.js';
import { newSession } from '../history/session-record.js';
import type { InForce } from '../history/state.js';
import { plainConstants } from '../learner/constants.js';
import type { LearnerCheckpoint } from '../learner/checkpoint.js';
import { bitsOf, charOf, flagsOf, valueOf } from './bits.js';
import { codeOf, namesOf, recordOf } from './goal-code.js';

/** Estimates are kept to the nearest .005. */
const grain = 200;

/**
 * A history in few characters (about 4,000 after a thousand answers over eight goals), for a host that keeps no log.
 * Estimates are rounded, and what only a teacher's view reads is left out; decisions go on from there, always the same.
 */
export function shrink(pack: PackHead, history: History): string {
  const { kept, learner } = keptOf(pack, history.checkpoint());
  const names = namesOf(catalogueOf(pack));
  const memory = new Map(learner.items);
  const met = names.items.filter((item) => kept.items.has(item));
  const goals = new Map(
    learner.goals.map(([id, lasting, recent, answers, at]) => [
      id,
      [...coarse(lasting), ...coarse(recent), answers, at],
    ]),
  );
  return JSON.stringify(
    {
      pack: [pack.id, pack.version, hashOf(names.items)],
      n: [kept.seq, kept.pupil, kept.sessions, kept.decisionSeq, kept.placement],
      l: [...coarse(learner.general), ...coarse(learner.form)],
      g: [...kept.goals].map(([id, record]) => [id, goals.get(id) ?? 0, codeOf(record, names)]),
      i: bitsOf(names.items.map((item) => kept.items.has(item))),
      r: met.map((item) => charOf(memory.get(item)?.[0] ?? 0)).join(''),
      // items of the running session, which do not come twice
      s: met.flatMap((item) => (kept.items.get(item) === kept.sessions ? [names.items.indexOf(item)] : [])),
      o: [...kept.overrules.values()],
      now: present(kept),
    },
    rounded,
  );
}

/** The checkpoint that such a text holds. Throws a RangeError where it is of another pack, or damaged. */
export function expand(pack: PackHead, text: string): Checkpoint {
  try {
    return expanded(pack, JSON.parse(text) as Code);
  } catch (cause) {
    throw new RangeError(`What was kept of pack ${pack.id} cannot be read.`, { cause });
  }
}

function expanded(pack: PackHead, code: Code): Checkpoint {
  const names = namesOf(catalogueOf(pack));
  if (code.pack[0] !== pack.id || code.pack[2] !== hashOf(names.items)) throw new RangeError('Another pack.');
  const [seq, pupil, sessions, decisionSeq, placement] = code.n;
  const flags = flagsOf(code.i, names.items.length);
  const met = names.items.filter((_, i) => flags[i]);
  const current = new Set(code.s.map((place) => names.items[place]));
  const kept: Kept = {
    seq,
    pupil: pupil ?? undefined,
    sessions,
    decisionSeq,
    placement: placement ?? undefined,
    goals: new Map(code.g.map(([id, , record]) => [id, recordOf(record, names)])),
    items: new Map(met.map((item) => [item, current.has(item) ? sessions : sessions - 1])),
    ...overrulesOf(code.o),
    ...past(code.now),
  };
  return written(pack, learnerOf(code, met), kept);
}

interface Code {
  readonly pack: readonly [string, string, number];
  readonly n: readonly [number, string | null, number, number, Kept['placement'] | null];
  readonly l: readonly number[];
  readonly g: readonly (readonly [id: string, learner: readonly number[] | 0, record: Record<string, unknown>])[];
  readonly i: string;
  readonly r: string;
  readonly s: readonly number[];
  readonly o: readonly InForce[];
  readonly now: unknown;
}

function overrulesOf(words: readonly InForce[]): Pick<Kept, 'overrules' | 'wordOn'> {
  return {
    overrules: new Map(words.map((word) => [word.overrule.id, word])),
    wordOn: new Map(words.map(({ overrule }) => [thingOf(overrule), overrule.id])),
  };
}

/** The session, the open item and the last decision; of a session that has ended, nothing. */
function present({ session, open, support, decision }: Kept): unknown {
  if (!session || session.ended !== undefined) return undefined;
  const { id, number, seq, started, assignment, seed } = session;
  const fresh = plain(newSession(id, number, seq, started, assignment, seed)) as Record<string, unknown>;
  const changed = Object.entries(plain(session) as Record<string, unknown>).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(fresh[name]),
  );
  return {
    begun: [id, number, seq, started, assignment, seed],
    session: Object.fromEntries(changed),
    open,
    support,
    decision: decision && { ...decision, from: [], insteadOf: [], also: [] },
  };
}

function past(now: unknown): Pick<Kept, 'session' | 'open' | 'support' | 'decision'> {
  if (now === undefined) return { session: undefined, open: undefined, support: undefined, decision: undefined };
  const { begun, session, open, support, decision } = now as {
    begun: Parameters<typeof newSession>;
    session: object;
  } & Kept;
  return { session: { ...newSession(...begun), ...(rich(session) as object) }, open, support, decision };
}

function learnerOf({ l, g, r }: Code, met: readonly string[]): LearnerCheckpoint {
  const [general, generalV, form, formV] = fine(l) as [number, number, number, number];
  return {
    general: [general, generalV],
    form: [form, formV],
    goals: g.flatMap(([id, numbers]) => {
      if (numbers === 0) return [];
      const [lasting, lastingV, recent, recentV] = fine(numbers) as [number, number, number, number];
      return [[id, [lasting, lastingV], [recent, recentV], numbers[4] ?? 0, numbers[5] ?? null] as const];
    }),
    // what is remembered of an item is hardly surer after an answer than before
    items: met.map((item, i) => [item, [valueOf(r.charAt(i)), plainConstants.memory.v]]),
  };
}

/** A mean and a variance; the variance stays above 0. */
const coarse = ([mean, v]: readonly [number, number]) => [Math.round(mean * grain), Math.max(1, Math.round(v * grain))];

function fine(numbers: readonly number[]): number[] {
  const four = numbers.slice(0, 4).map((number) => number / grain);
  if (four.length < 4 || !four.every(Number.isFinite)) throw new RangeError('An estimate is no number.');
  return four;
}
const hashOf = (items: readonly string[]) => stableHash(items.join(' ')) >>> 0;

/** Numbers inside reasons and records to three digits. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
