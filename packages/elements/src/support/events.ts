export { LessonAskEvent } from './lesson-ask-event.js';
export { SupportCloseEvent } from './support-close-event.js';
export { SupportFailEvent } from './support-fail-event.js';
export { StepEvent } from '../plan/step-event.js';
export { VideoEvent } from '../video/video-event.js';
