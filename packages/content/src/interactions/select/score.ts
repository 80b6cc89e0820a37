import { choosing } from '../choosing.js';
import type { KindOf } from '../kind.js';
import { schema, wordsOf } from './schema.js';

export const select: KindOf<'select'> = { schema, ...choosing(wordsOf) };
