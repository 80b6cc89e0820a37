export { openFrame, type Host, type Lesson, type OpenFrameOptions } from './open.js';
