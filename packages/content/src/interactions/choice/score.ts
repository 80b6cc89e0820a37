import { choosing } from '../choosing.js';
import type { KindOf } from '../kind.js';
import { schema } from './schema.js';

export const choice: KindOf<'choice'> = { schema, ...choosing(({ options }) => options) };
