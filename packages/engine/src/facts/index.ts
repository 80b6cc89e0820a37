export { factTypes, parseAssignment, parseFact, parseFacts, parseOverrule } from './parse.js';
