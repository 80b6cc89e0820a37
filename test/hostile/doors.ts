// What really stands at each door, and hostile input put through it. Runs in the page that test/hostile/page.ts opens.
import {
  openGoal,
  openPack,
  parseGoal,
  parsePack,
  parseResponse,
  score,
  type Item,
  type Pack,
} from '@leerspoor/content';
import { parseParameters, restore } from '@leerspoor/engine';
import { parseAssignment, parseFacts, parseOverrule } from '@leerspoor/engine/facts';
import { engineVersion } from '@leerspoor/engine/start';
import '@leerspoor/elements/define/example.js';
import '@leerspoor/elements/define/plan.js';
import '@leerspoor/elements/define/video.js';
import type { LeerspoorPractice } from '@leerspoor/elements';
import type { Store } from '@leerspoor/session';
import { memoryStore } from '@leerspoor/store';
import { item, pack as small, typed, whole } from '../../packages/content/test/support/pack.js';
import { until } from '../support/until.js';
import type { Door } from './hostile.js';

type Through = (input: unknown) => Promise<void> | void;

/** Straight to a task. */
const without = ['activating', 'orienting', 'instructing', 'guided', 'closing', 'checking'] as const;
const sound = (parsePack(whole()) as { pack: Pack }).pack;

/** A lesson that has come to a screen of its own, or to the quiet one that says that it cannot. */
async function lesson(
  properties: object,
  attributes: Readonly<Record<string, string>> = {},
): Promise<LeerspoorPractice> {
  const practice = document.createElement('leerspoor-practice');
  Object.assign(practice, { pack: whole(), pupil: 'p1', store: 'memory', assignment: { without }, ...properties });
  for (const [name, value] of Object.entries(attributes)) practice.setAttribute(name, value);
  document.body.append(practice);
  await until(
    () => practice.phase ?? practice.shadowRoot?.querySelector('.quiet-screen, leerspoor-who'),
    () => `a screen; there is: ${practice.shadowRoot?.textContent ?? ''}`,
  );
  await practice.updateComplete;
  return practice;
}

/** Long enough in the page that what is drawn asks for its pictures. */
async function seen(...elements: readonly Element[]): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  for (const element of elements) element.remove();
}

const passing = async (properties: object, attributes?: Readonly<Record<string, string>>): Promise<void> =>
  seen(await lesson(properties, attributes));

/** Every item and every support of a pack that was taken, each in its own element. */
async function draw(pack: Pack): Promise<void> {
  const items = Object.values(pack.content).flat();
  const supports = pack.goals.flatMap((goal) => goal.supports);
  await seen(
    ...items.map((one) => put('leerspoor-item', { item: one })),
    ...supports.map((one) => put(`leerspoor-${one.kind}`, { [one.kind]: one, contentLang: 'nl' })),
  );
}

function put(tag: string, properties: object): Element {
  const element = Object.assign(document.createElement(tag), properties);
  document.body.append(element);
  return element;
}

const tasks: readonly Item[] = [
  item,
  typed,
  { ...typed, interaction: { type: 'number', correct: [3] } },
  { ...typed, interaction: { type: 'text', correct: ['de breuk'] } },
  { ...typed, interaction: { type: 'expression', correct: '1+2', form: 'value' } },
];

/** A memory that gives back something else than was put in. */
const storeWith = (change: Partial<Store>, kept: readonly unknown[] = []): Store => {
  const store = memoryStore(kept as never);
  const bound: Record<string, unknown> = {};
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(store)) as (keyof Store)[])
    bound[name] = (store[name] as (...args: unknown[]) => unknown).bind(store);
  return { ...(bound as unknown as Store), ...change };
};

let written = 0;
/** Puts a batch where the store keeps its own. */
async function onDisk(batch: unknown): Promise<string> {
  const pupil = `disk-${String((written += 1))}-${String(Math.random())}`;
  const opening = indexedDB.open(`leerspoor ${JSON.stringify([small.id, pupil])}`);
  opening.onupgradeneeded = () => opening.result.createObjectStore('lesson');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const transaction = opening.result.transaction('lesson', 'readwrite');
  try {
    transaction.objectStore('lesson').put(batch, 1);
  } catch {
    // what cannot be stored cannot come back
  }
  await new Promise((resolve) => (transaction.oncomplete = transaction.onabort = resolve));
  opening.result.close();
  return pupil;
}

/** Calls what may refuse by throwing, as its callers expect it to. */
const mayRefuse = async (call: () => unknown): Promise<void> => {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof Error) || error.message === '') throw error;
  }
};

export const doors: Readonly<Record<Door, Through>> = {
  pack: async (input) => {
    parsePack(input);
    const opened = await openPack(input);
    if ('pack' in opened) await draw(opened.pack);
    if (input !== undefined) await passing({ pack: input });
  },
  'goal-file': async (input) => {
    parseGoal(input, sound, 'BR1');
    await openGoal(input, sound, 'BR1');
  },
  log: async (input) => {
    parseFacts(input);
    await passing({ store: storeWith({}, input as readonly unknown[]) });
  },
  disk: async (input) => {
    const pupil = await onDisk(input);
    const practice = await lesson({ pupil, store: 'local' });
    await practice.forget();
    await seen(practice);
  },
  checkpoint: async (input) => {
    await mayRefuse(() => restore(sound, input));
    const version = [engineVersion, small.id, small.version].join(' ');
    const checkpoint = (): Promise<never> => Promise.resolve({ seq: 1, id: 'f1', version, data: input } as never);
    const first = { id: 'f1', seq: 1, type: 'session.paused', v: 1, time: 1 };
    const whose = { pupil: 'p1', pack: small.id, packVersion: small.version, session: 's' };
    await passing({ store: storeWith({ checkpoint }, [{ ...first, ...whose }]) });
  },
  draft: async (input) => {
    for (const id of ['BR1-b1', 'BR1-b2'])
      await passing({ store: storeWith({ draft: () => Promise.resolve({ item: id, text: input } as never) }) });
  },
  assignment: async (input) => {
    parseAssignment(input);
    await passing({ assignment: input });
  },
  overrule: (input) => void parseOverrule(input),
  parameters: async (input) => {
    parseParameters(input);
    await passing({ pack: { ...whole(), parameters: input } });
  },
  answer: (input) => {
    const response = parseResponse(input);
    for (const task of tasks) {
      if (response?.type === task.interaction.type) score(task, response);
      if (response && 'text' in response && task.interaction.type !== 'choice')
        score(task, { type: task.interaction.type, text: response.text } as never);
    }
  },
  'export-file': async (input) => {
    const practice = await lesson({});
    await mayRefuse(() => practice.import(input as string));
    await seen(practice);
  },
  attribute: async (input) => {
    const [name, value] = input as [string, string];
    await passing({}, { [name]: value });
  },
  message: async (input) => {
    await mayRefuse(() => postMessage(input, '*'));
  },
};
