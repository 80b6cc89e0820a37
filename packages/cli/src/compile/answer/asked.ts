import { plainText, type ChoiceOption, type Interaction, type Text } from '@leerspoor/content';
import type { Scope } from '../../expression/index.js';
import type { AnswerSource } from '../../source/schema/index.js';
import type { Spot } from '../../source/spot.js';
import type { Writer } from '../../template/writer.js';

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

/** Compiles an answer: what `index.ts` does, given to kinds that hold others. */
export type InteractionOf = (source: AnswerSource, spot: Spot, writer: Writer) => WriteInteraction;

/** Where wrong answers are given as they are written. */
export function asWritten(write: (scope: Scope) => Interaction): WriteInteraction {
  return (scope, wrong) => ({ interaction: write(scope), answers: wrong.map(({ text }) => plainText(text)) });
}
