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

/** There is no lesson yet, or none can be had; undefined while there is nothing to say. */
export const beforeLesson = (is: Course['is'], isSlow: boolean, room: FirstRoom, ways: Ways): unknown => {
  const { frame } = room.words;
  if (is === 'broken')
    return quiet(firstPictogram('why'), frame.failed, frame.failedText, mainButton(frame.retry, ways.retry));
  if (is === 'nobody') return who(room, ways.practise);
  return isSlow ? loading(room) : undefined;
};
