export { parseAssignment, parseFact, parseFacts } from './parse.js';
