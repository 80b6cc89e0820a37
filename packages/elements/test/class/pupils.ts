import type { Pack } from '@leerspoor/content';
import { simulate, type Fact } from '@leerspoor/engine';
import { openPack } from '@leerspoor/content';

export const src = '/demo/built/breuken/pack.json';

let opened: Promise<Pack> | undefined;
/** The head of the demo's fractions, as the element fetches it. */
export const pack = (): Promise<Pack> =>
  (opened ??= (async () => {
    const found = await openPack(await (await fetch(src)).json());
    if ('pack' in found) return found.pack;
    throw new Error(found.issues[0]?.message);
  })());

/** The facts of synthetic pupils p1, p2 …, by pupil; the same at every call. */
export const invented = async (pupils: number, sessions = 3, goals?: readonly string[]): Promise<readonly Fact[][]> => {
  const logs = new Map<string, Fact[]>();
  const onFact = (fact: Fact): void => void logs.set(fact.pupil, [...(logs.get(fact.pupil) ?? []), fact]);
  simulate(await pack(), { pupils, sessions, seed: 5, onFact, ...(goals && { assignment: { goals } }) });
  return [...logs.values()];
};

/** The facts of one who gets every task of a goal wrong, and is stuck: a short, sure log. */
export const stuckOn = async (goal: string, pupil: string): Promise<readonly Fact[]> => {
  const row = (await pack()).items.filter(
    ({ goals, use, track }) => goals[0] === goal && use === 'practice' && track === 'basis',
  );
  const at = Date.UTC(2026, 2, 2, 9);
  const bodies = [
    { type: 'session.started', assignment: {}, seed: 1, engine: 'x', parameters: 'default', packHash: '' },
    ...row.slice(0, 12).map(({ id, family, goals, track, use, difficulty, guess }) => ({
      ...{ type: 'item.answered', item: id, family, goals, track, use, difficulty, guess, score: 0, attempt: 1 },
      ...{
        unaided: true,
        rapid: false,
        seconds: 10,
        misconception: 'B-OPTELBEIDE',
        response: { type: 'fraction', text: '3/8' },
      },
    })),
    { type: 'pupil.stuck', goal, answered: 12, right: 0, level: 'stuck' },
    { type: 'session.finished', reason: 'pupil' },
  ];
  return bodies.map((body, i) => ({
    ...{
      v: 1,
      id: `${pupil}-${i + 1}`,
      seq: i + 1,
      time: at + 60_000 * i,
      pupil,
      pack: 'breuken',
      packVersion: '1.0.0',
    },
    ...{ session: `${pupil}-s` },
    ...body,
  })) as unknown as readonly Fact[];
};
