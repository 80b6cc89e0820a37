import type { Rule } from '../rule.js';
import { alignment, classified, distractor, enrichment, options, repairs } from './answers.js';
import { coverage } from './coverage.js';
import { giveaway, helped, levels, tone } from './feedback.js';
import { criteria, offscreen, supports } from './goals.js';
import { alternatives, used } from './pack.js';
import { html, reading } from './reading.js';

/** Everything that `leerspoor check` looks at beyond what a build needs. */
export const rules: readonly Rule[] = [
  coverage,
  options,
  classified,
  distractor,
  repairs,
  alignment,
  enrichment,
  helped,
  tone,
  giveaway,
  levels,
  reading,
  html,
  supports,
  criteria,
  offscreen,
  used,
  alternatives,
];
