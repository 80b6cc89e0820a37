import { expression } from './expression/score.js';
import { gaps } from './gaps/score.js';
import { match } from './match/score.js';
import { numberLine } from './number-line/score.js';
import { open } from './open/score.js';
import { order } from './order/score.js';
import { place } from './place/score.js';
import { register } from './registry.js';
import { select } from './select/score.js';
import { shade } from './shade/score.js';
import { sort } from './sort/score.js';
import { split } from './split/score.js';
import { spot } from './spot/score.js';
import { stepped } from './stepped/score.js';

/** Every kind at once, for who does not count kilobytes. */
register({
  gaps,
  order,
  match,
  sort,
  select,
  'number-line': numberLine,
  spot,
  shade,
  place,
  split,
  expression,
  open,
  stepped,
});
