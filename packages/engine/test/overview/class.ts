import { Notebook, type PupilFile } from '@leerspoor/engine/overview';
import { practiceOnly } from '../support/assignments.js';
import { Lesson, type Pupil } from '../support/lesson.js';
import { packOf } from '../support/pack.js';

export const pack = packOf();

/** The notebook of a pupil whose facts a lesson recorded. */
export function fileOf(lesson: Lesson, pupil: string): Notebook {
  const file = new Notebook(lesson.pack, pupil);
  for (const fact of lesson.facts) if (!file.add({ ...fact, pupil })) throw new Error(`Fact ${fact.seq} was left out.`);
  return file;
}

/** The file of a pupil who answered so many decisions in this way. */
export function practised(pupil: string, how: Pupil, most = 40): Notebook {
  return fileOf(new Lesson(pack, practiceOnly).run(how, most), pupil);
}

export const right: Pupil = () => true;
export const wrong: Pupil = () => false;
export const misled: Pupil = (_, attempt) => attempt === 2 || { score: 0, misconception: 'adds-both' };

/** The same file as a host gives it that keeps no log. */
export const withoutNotes = ({ pupil, history }: PupilFile): PupilFile => ({ pupil, history });
