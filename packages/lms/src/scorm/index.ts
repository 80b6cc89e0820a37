export type { LmsTrouble } from '../common/notice.js';
export { ScormAttempt } from './attempt.js';
export { openScorm, type ScormOptions } from './open.js';
