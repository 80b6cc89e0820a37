import { plainText, type ChoiceOption, type Interaction, type Text } from '@leerspoor/content';
import type { Scope } from '../../expression/index.js';

/** A wrong answer that is an option as well, where the pupil chooses. */
export interface Option {
  readonly text: Text;
  readonly figure?: ChoiceOption['figure'];
}

/** The interaction of a question, given its wrong answers; and these as a pupil would give them. */
export type WriteInteraction = (scope: Scope, wrong: readonly Option[]) => Asked;

export interface Asked {
  readonly interaction: Interaction;
  readonly answers: readonly string[];
}

/** Where wrong answers are given as they are written. */
export function asWritten(write: (scope: Scope) => Interaction): WriteInteraction {
  return (scope, wrong) => ({ interaction: write(scope), answers: wrong.map(({ text }) => plainText(text)) });
}
