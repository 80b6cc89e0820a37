import type { Response } from '@leerspoor/content';

/** What answers look like on paper: for synthetic pupils whose answers a person will read. */
export interface AnswerBook {
  /** Misconceptions that wrong answers on a goal can show, those with most items first. */
  readonly beliefs: (goal: string) => readonly string[];
  /**
   * A right answer to an item; or a wrong one, which shows the misconception where the item can. The same key gives the
   * same answer.
   */
  write(
    item: string,
    right: boolean,
    misconception: string | undefined,
    key: string,
  ): { readonly response: Response; readonly misconception?: string | undefined } | undefined;
}
