export * from './core.js';
export { parseGoal, parsePack } from './audit/parse.js';
export { guess, respond, rightResponses, wrongResponses } from './answers.js';
export { stillCalibrated } from './calibrated.js';
export { extendPack, type Extension } from './extend.js';
