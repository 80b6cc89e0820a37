export type { Choice, LessonEvent } from './events.js';
export type * from './screen.js';
export * from './ports.js';
export { createLesson, type Lesson, type LessonOptions } from './lesson.js';
