export type * from './model/text.js';
export type * from './model/figure.js';
export type * from './model/interaction.js';
export type * from './model/item.js';
export type * from './model/support.js';
export type * from './model/goal.js';
export * from './model/pack.js';
