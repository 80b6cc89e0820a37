export type * from './events.js';
export type * from './screen.js';
export * from './ports.js';
