export { LeerspoorClass } from './class.js';
export { AttentionEvent, GroupsEvent, OverruleEvent } from './events.js';
export type { FactSource } from './source.js';
