import { LessonAskEvent } from '../support/lesson-ask-event.js';

/** A step of the plan is done: `lesson.step` counts from 1; `success`: shown, or done by the pupil without opening it. */
export class StepEvent extends LessonAskEvent<'step'> {
  static readonly type = 'leerspoor-step';
  constructor(step: number, steps: number, success: boolean) {
    super(StepEvent.type, { type: 'step', step, steps, success });
  }
}

declare global {
  interface HTMLElementEventMap {
    'leerspoor-step': StepEvent;
  }
}
