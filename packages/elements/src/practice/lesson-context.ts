import { createContext } from '@lit/context';
import type { Lesson } from '@leerspoor/session';

/** The running lesson, for every element inside `<leerspoor-practice>`: ours, another's, or of a second copy of ours. */
export const lessonContext = createContext<Lesson | undefined>(Symbol.for('leerspoor-lesson'));
