export * from './value.js';
export * from './parse.js';
export * from './evaluate.js';
export { functions } from './functions.js';
