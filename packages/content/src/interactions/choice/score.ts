import { choosing } from '../choosing.js';
import type { ScoringOf } from '../kind.js';

export const scoring: ScoringOf<'choice'> = { ...choosing(({ options }) => options) };
