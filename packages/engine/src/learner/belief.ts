import type { Constants } from './constants.js';
import type { Belief } from './state.js';

/** What is believed of a pupil of whom nothing is known. */
export function newBelief(constants: Constants): Belief {
  return {
    general: { mean: 0, v: constants.general.v },
    form: { mean: 0, v: constants.form.v },
    goals: new Map(),
    items: new Map(),
  };
}
