export type { LmsTrouble } from '../common/notice.js';
export { FACT, ids, verbs } from './iris.js';
export { Lrs, type LrsOptions } from './lrs.js';
export { Maker, type MakerOptions } from './maker.js';
export { openXapi, type XapiOptions } from './open.js';
export { readFacts, type ReadOptions } from './read.js';
export type { Actor, Statement } from './statement.js';
