export { lessonMachine } from './chart.js';
export { screenOf } from './screen-of.js';
