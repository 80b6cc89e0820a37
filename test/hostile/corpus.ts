import { goalFiles, packs, shapes } from './families/packs.js';
import { states } from './families/states.js';
import { words } from './families/words.js';
import type { Hostile } from './hostile.js';

export type Family = 'packs' | 'shapes' | 'states' | 'words';

/** Every hostile input, each with a name of its own. */
export const corpus: Readonly<Record<Family, readonly Hostile[]>> = {
  packs,
  shapes: [...shapes, ...goalFiles],
  states,
  words,
};
