export * from './schema.js';
export * from './words.js';
export { Trail, type Named } from './trail.js';
