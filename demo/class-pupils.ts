import type { Pack } from '@leerspoor/content';
import { simulate, type Fact } from '@leerspoor/engine';
import { answerBook } from '@leerspoor/engine/answer-book';
import { openGoal, openPack } from '@leerspoor/content';

/** First names for thirty invented pupils; whoever is really called so is not meant. */
export const firstNames =
  'Amir Noor Lina Ben Tom Sara Yusuf Mila Daan Elif Finn Hanne Ilias Jade Kobe Lotte Maks Nora Otis Pia Quinten Roos Sem Tess Umar Vic Wout Yara Zeno Fleur'.split(
    ' ',
  );

/** A built pack with the items of all its goals: synthetic pupils answer real tasks. */
export const wholePack = async (src: string): Promise<Pack> => {
  const url = new URL(src, document.baseURI);
  const json = async (at: URL): Promise<unknown> => (await fetch(at)).json();
  const opened = await openPack(await json(url));
  if (!('pack' in opened)) throw new Error(`${src}: ${opened.issues[0]?.message ?? ''}`);
  let { pack } = opened;
  for (const [goal, file] of Object.entries(pack.files ?? {})) {
    const more = await openGoal(await json(new URL(file, url)), pack, goal);
    if ('pack' in more) pack = more.pack;
  }
  return pack;
};

const day = 86_400_000;

/** The class: keys, and facts of three weeks up to this morning. Always the same, from one seed, by the engine that real pupils get. */
export const inventClass = async function* (
  pack: Pack,
  pupils: number,
  now: number,
  seed = 20,
): AsyncGenerator<readonly Fact[]> {
  const book = answerBook(pack);
  for (let i = 0; i < pupils; i++) {
    const facts: Fact[] = [];
    // some miss a lesson; two have not begun
    const sessions = i % 15 === 14 ? 0 : 5 + ((i * 7) % 4);
    // most work at the whole line; some were set to BR7 by their teacher
    const assignment = i % 5 === 2 || i % 5 === 3 ? { goals: ['BR1', 'BR7'] } : {};
    const onFact = (fact: Fact): void => void facts.push(fact);
    simulate(pack, { pupils: 1, seed: seed * 97 + i, sessions, every: 3, patience: 1000, assignment, book, onFact });
    yield moved(facts, `k${i + 1}`, now - (i % 4) * 7 * 60_000 - (i % 5 === 4 ? 3 * day : 0));
    await new Promise((resolve) => setTimeout(resolve));
  }
};

/** The same facts under another key, the last of them at this time. */
const moved = (facts: readonly Fact[], pupil: string, end: number): readonly Fact[] => {
  const shift = end - (facts.at(-1)?.time ?? 0);
  return facts.map((fact) => ({
    ...fact,
    pupil,
    id: `${pupil}-${fact.seq}`,
    session: `${pupil}-${fact.session}`,
    time: fact.time + shift,
    ...(fact.type === 'decision.made' && { decision: { ...fact.decision, now: fact.decision.now + shift } }),
  }));
};
