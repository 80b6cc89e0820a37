import { arranged } from './gallery-arranged.js';
import { drawn } from './gallery-drawn.js';
import type { Sample } from './gallery-sample.js';
import { typed } from './gallery-typed.js';

export type { Sample } from './gallery-sample.js';

/** One task of every kind: what the gallery and its tests show. */
export const samples: readonly Sample[] = [...typed, ...arranged, ...drawn];
