export { FACT, ids } from './iris.js';
