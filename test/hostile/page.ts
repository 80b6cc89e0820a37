// A page that puts a part of the corpus through the real thing, and counts what must not happen.
import '../pages/watch.js';
import '@leerspoor/elements/define/item.js';
import '@leerspoor/elements/define/practice.js';
import { corpus, type Family } from './corpus.js';
import { doors } from './doors.js';
import type { Hostile } from './hostile.js';
import { isChromium, share } from '../support/whole.js';

declare global {
  interface Window {
    /** Puts a family of it through; resolves to how many that were, and what went wrong, a line each. */
    runCorpus: (family: Family) => Promise<{ readonly inputs: number; readonly wrong: readonly string[] }>;
    /** Names of what ran. */
    executions: string[];
  }
}

window.executions = [];
const own = window as unknown as Record<string, unknown>;
for (const name of ['executed', 'alert', 'confirm', 'prompt', 'open'])
  own[name] = () => void window.executions.push(name);

/** In a whole run all of it; else a part, larger where it is quick. */
const every = isChromium ? 4 : 40;
/** As many side by side as keep the page quick. */
const lanes = 6;

window.runCorpus = async (family) => {
  const wrong: string[] = [];
  const waiting = [...share(corpus[family], every)];
  const inputs = new Set(waiting.map(({ name }) => name)).size;
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) wrong.push(...(await through(next)));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { inputs, wrong };
};

async function through({ name, door, make }: Hostile): Promise<readonly string[]> {
  try {
    await doors[door](make());
  } catch (error) {
    return [`${name}: ${String(error).slice(0, 300)}`];
  }
  const grown = Object.keys(Object.prototype).concat('polluted' in {} ? 'polluted' : []);
  return grown.map((key) => `${name}: Object.prototype has grown ${key}`);
}
