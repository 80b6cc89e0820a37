import { schema as expression } from './expression/schema.js';
import { schema as gaps } from './gaps/schema.js';
import { schema as match } from './match/schema.js';
import { schema as numberLine } from './number-line/schema.js';
import { schema as open } from './open/schema.js';
import { schema as order } from './order/schema.js';
import { schema as place } from './place/schema.js';
import { schema as select } from './select/schema.js';
import { schema as shade } from './shade/schema.js';
import { schema as sort } from './sort/schema.js';
import { schema as split } from './split/schema.js';
import { schema as spot } from './spot/schema.js';
import { schema as stepped } from './stepped/schema.js';
import type { LaterSchemas } from './loaded.js';

/** The schemas of the kinds that are not there from the start: one small file, for a pack that uses one mostly uses more. */
export const laterSchemas: LaterSchemas = {
  expression,
  gaps,
  match,
  'number-line': numberLine,
  open,
  order,
  place,
  select,
  shade,
  sort,
  split,
  spot,
  stepped,
};
