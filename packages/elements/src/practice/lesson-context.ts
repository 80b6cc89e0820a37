import { createContext } from '@lit/context';
import type { Lesson } from '@leerspoor/session';

/** The running lesson, for every element inside `<leerspoor-practice>`, ours or another's. */
export const lessonContext = createContext<Lesson | undefined>(Symbol('leerspoor-lesson'));
