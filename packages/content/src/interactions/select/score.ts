import { choosing } from '../choosing.js';
import type { ScoringOf } from '../kind.js';
import { wordsOf } from './schema.js';

export const scoring: ScoringOf<'select'> = { ...choosing(wordsOf) };
