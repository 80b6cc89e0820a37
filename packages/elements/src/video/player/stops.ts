import type { Chapter, StopQuestion } from '@leerspoor/content';

/** How near the end a question counts as asked at the end, seconds. */
const atEnd = 0.5;

/**
 * The first question that playing on from one moment to the next runs into; what is answered or skipped is asked no more.
 * At the end of the video all that was put at its end, or by mistake behind it, is asked.
 */
export const stopBetween = (
  questions: readonly StopQuestion[],
  from: number,
  to: number,
  ended: boolean,
  done: ReadonlySet<StopQuestion>,
): StopQuestion | undefined =>
  questions.find(
    (question) => !done.has(question) && question.at > from - (ended ? atEnd : 0) && (ended || question.at <= to),
  );

/** From where to look again: where the author said so, else the start of the chapter before. */
export const againFrom = (question: StopQuestion, chapters: readonly Chapter[]): number =>
  Math.min(question.at, question.again ?? chapters.filter(({ at }) => at < question.at).at(-2)?.at ?? 0);

/** Chapters in order, none behind the end. */
export const inOrder = (chapters: readonly Chapter[], length: number): readonly Chapter[] =>
  chapters.filter(({ at }) => at < length).sort((a, b) => a.at - b.at);
