/**
 * The whole engine, as one module that can be loaded later: what only it does is not needed before the first answer, and the
 * first decision is made by `@leerspoor/engine/start`, which decides the same or passes.
 */
export { decide, replay, restore } from '@leerspoor/engine';
export { recommended, summaryOf } from './summary.js';
