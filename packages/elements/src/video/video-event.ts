import type { LessonEvent } from '@leerspoor/session';
import { LessonAskEvent } from '../support/lesson-ask-event.js';

type Video = Extract<LessonEvent, { type: 'video' }>;

/** A video was played, paused, moved in or came to its end; `lesson.watched` holds all that was really watched. */
export class VideoEvent extends LessonAskEvent<'video'> {
  static readonly type = 'leerspoor-video';
  constructor(video: Omit<Video, 'type'>) {
    super(VideoEvent.type, { type: 'video', ...video });
  }
}

declare global {
  interface HTMLElementEventMap {
    'leerspoor-video': VideoEvent;
  }
}
