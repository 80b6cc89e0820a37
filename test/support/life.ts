// A life before the page: lessons lived without one, in the time that a test takes, and put on the device where a page finds them.
import { rightResponses, wrongResponses, type Item, type Pack, type Response } from '@leerspoor/content';
import { openGoal, openPack } from '@leerspoor/content/open';
import type { Assignment, Fact } from '@leerspoor/engine';
import { createLesson, type LessonEvent, type Screen } from '@leerspoor/session';
import { idbStore, memoryStore } from '@leerspoor/store';

/** What the pupil does on a screen; undefined: this far, the rest is for the page. */
export type Does = (screen: Screen) => LessonEvent | undefined;

export interface Life {
  /** A demo pack, by its folder. */
  readonly pack: string;
  readonly assignment: Assignment;
  readonly does: Does;
  /** What was lived before. */
  readonly before?: readonly Fact[];
  /** How long ago it began, in milliseconds; default a quarter of an hour. */
  readonly ago?: number;
}

export interface Lived {
  readonly pack: string;
  readonly pupil: string;
  readonly assignment: Assignment;
  readonly facts: readonly Fact[];
  readonly screen: Screen;
}

const minute = 60_000;
export const day = 24 * 60 * minute;
const ids = `${String(performance.timeOrigin)}-${String(Math.random()).slice(2)}`;
let count = 0;

/** Lives until `does` has nothing more to do; ten seconds go by with everything that is done. */
export async function live({ pack: name, assignment, does, before = [], ago = 15 * minute }: Life): Promise<Lived> {
  const pack = await wholePack(name);
  const store = memoryStore(before);
  const pupil = before[0]?.pupil ?? `${ids}-${String(++count)}`;
  let now = Date.now() - ago;
  const lesson = createLesson({
    ...{ pack, pupil, assignment, store },
    clock: { now: () => now, id: () => `${ids}-${String(++count)}`, seed: () => 7, after: () => new Promise(() => {}) },
    results: { deliver: () => {} },
    library: { withGoal: () => Promise.resolve(pack) },
  });
  await lesson.start();
  await calm();
  for (let event = does(lesson.screen); event; event = does(lesson.screen)) {
    if (now > Date.now() + day) throw new Error(`This life does not end: ${JSON.stringify(event)}`);
    now += 10_000;
    lesson.send(event);
    await calm();
  }
  await lesson.stop();
  const facts: Fact[] = [];
  for await (const fact of store.facts()) facts.push(fact);
  return { pack: name, pupil, assignment, facts, screen: lesson.screen };
}

/** Where a page of this origin looks for the facts of this pupil. */
export async function onDevice({ pack, pupil, facts }: Lived): Promise<void> {
  const store = idbStore({ pack, pupil });
  const lease = await store.lead(true);
  await store.append(facts);
  lease?.release();
  store.close();
}

export const rightTo = ({ interaction }: Item): Response => rightResponses(interaction)[0]!;

/** A wrong answer that the author foresaw; the same misconception again and again, where items share it. */
export function wrongTo({ id, interaction, wrong }: Item): Response {
  const known = wrong.flatMap((one) => wrongResponses(interaction, one))[0];
  if (known) return known;
  if (interaction.type === 'shade') return { type: 'shade', parts: 1, shaded: [] };
  throw new Error(`${id} has no wrong answer to give.`);
}

/** The simplest way through a lesson: every screen is left as it invites to, and tasks are answered like this. */
export function answering(answer: (item: Item, attempt: number) => Response, seconds = 12): Does {
  return (screen) => {
    switch (screen.show) {
      case 'task':
        if (screen.stage === 'right' || screen.stage === 'solution') return { type: 'next' };
        return { type: 'answer', response: answer(screen.item, screen.attempt), seconds };
      case 'choosing-support':
        return { type: 'choose', choice: 'continue', value: 'no-help' };
      case 'choosing-goal':
        return { type: 'choose', choice: 'goal', value: screen.goals[0]!.id };
      case 'support':
        return { type: 'support.close', seconds: 20, completed: true };
      default:
        return { type: 'next' };
    }
  };
}

/** The same, up to the first screen of which this holds. */
export function upTo(reached: (screen: Screen) => boolean, does: Does): Does {
  return (screen) => (reached(screen) ? undefined : does(screen));
}

const packs = new Map<string, Promise<Pack>>();

/** A demo pack with all its items. */
export function wholePack(name: string): Promise<Pack> {
  const found = packs.get(name) ?? fetchWhole(`/demo/built/${name}/`);
  packs.set(name, found);
  return found;
}

async function fetchWhole(base: string): Promise<Pack> {
  const json = async (file: string): Promise<unknown> => (await fetch(base + file)).json();
  let pack = sound(await openPack(await json('pack.json')));
  for (const [goal, file] of Object.entries(pack.files ?? {}))
    pack = { ...pack, content: { ...pack.content, ...sound(await openGoal(await json(file), pack, goal)).content } };
  return pack;
}

function sound(parsed: Awaited<ReturnType<typeof openPack>>): Pack {
  if ('pack' in parsed) return parsed.pack;
  throw new Error(`The pack is not sound: ${parsed.issues[0]?.message ?? ''}`);
}

/** Until all that is under way in memory is done: promises go before the next message. */
function calm(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
}
