export { explain, type Language, type Telling } from './explain.js';
export { say, type Names, type Pair, type Sentences } from './sentences.js';
export { goalName } from './goal-name.js';
