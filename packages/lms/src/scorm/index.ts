export { findApi } from './find-api.js';
