// A teacher's screen whose facts are made before it opens: `class.html?pupils=30&facts=2000`. The benchmark says when.
import '@leerspoor/elements/define/class.js';
import { openPack } from '@leerspoor/content';
import type { Fact } from '@leerspoor/engine';
import { grown } from '../bench/overview/grown.js';

declare global {
  interface Window {
    /** Opens the screen; resolves to the milliseconds until the class stands there. */
    openClass?: () => Promise<number>;
  }
}

const asked = new URLSearchParams(location.search);
const pupils = Number(asked.get('pupils') ?? 0);
const opened = await openPack(await (await fetch('/demo/built/breuken/pack.json')).json());
if (!('pack' in opened)) throw new Error('The demo pack is not built.');
const { pack } = opened;

/** Logs of a few pupils, under as many keys as there are pupils: what is timed reads them, whoever wrote them. */
const few = pupils > 0 ? grown(pack, Math.min(pupils, 6), Number(asked.get('facts') ?? 2000)) : [];
const facts: Fact[] = Array.from({ length: pupils }, (_, i) =>
  few[i % few.length]!.map((fact) => ({ ...fact, pupil: `k${i}`, id: `k${i}-${fact.seq}` })),
).flat();

window.openClass = async () => {
  const start = performance.now();
  const screen = document.createElement('leerspoor-class');
  screen.lang = 'nl';
  screen.facts = facts;
  screen.pack = pack;
  document.body.append(screen);
  while (!screen.overview || screen.reading || !screen.shadowRoot?.querySelector('.roster, .empty'))
    await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - start;
};
