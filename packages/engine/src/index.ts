export type * from './assignment.js';
export type * from './decide/decision.js';
export type * from './decide/reason.js';
export type * from './facts/fact.js';
