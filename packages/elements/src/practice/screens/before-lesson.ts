import { firstPictogram } from '../../look/first-pictogram.js';
import type { Course } from '../practising.js';
import { loading, mainButton, quiet } from './plain.js';
import type { FirstRoom } from './view.js';
import { who } from './who.js';

/** Where a pupil can go from here. */
export interface Ways {
  retry(): void;
  practise(pupil: string): void;
}

/** There is no lesson yet, or none can be had. */
export const beforeLesson = (is: Course['is'], room: FirstRoom, { retry, practise }: Ways): unknown => {
  const { frame } = room.words;
  if (is === 'broken')
    return quiet(firstPictogram('why'), frame.failed, frame.failedText, mainButton(frame.retry, retry));
  return is === 'nobody' ? who(room, practise) : loading(room);
};
