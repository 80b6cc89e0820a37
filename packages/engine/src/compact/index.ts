export { expand, shrink } from './compact.js';
