import { choosing } from '../choosing.js';
import type { KindOf } from '../kind.js';
import { schema } from './schema.js';

export const spot: KindOf<'spot'> = { schema, ...choosing(({ regions }) => regions) };
