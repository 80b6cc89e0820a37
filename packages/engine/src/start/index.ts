/**
 * The engine of the first screen, small enough to come with the page: a history up to the first answer, and the first
 * decision. Where it does not suffice, and before an answer is folded, the whole engine takes over with the same facts.
 */
export { decide } from './decide.js';
export { EarlyHistory, replay } from './history.js';
export { engineVersion } from '../version.js';
