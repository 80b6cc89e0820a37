import type { Figure } from '../../model/figure.js';
import type { Text } from '../../model/text.js';
import { figure } from '../../parse/figure.js';
import { text } from '../../parse/text.js';
import { boolean, list, object, oneOf, optional, type Schema } from '../../schema/schema.js';
import { text as line } from '../../schema/words.js';

/** Choose one option, or several. */
export interface ChoiceInteraction {
  readonly type: 'choice';
  readonly options: readonly ChoiceOption[];
  readonly multiple?: boolean | undefined;
  /** Several: right ones count, less wrong ones. */
  readonly partial?: boolean | undefined;
}

export interface ChoiceOption {
  /** What a response and a wrong answer refer to, e.g. "2/5". */
  readonly id: string;
  readonly text: Text;
  readonly figure?: Figure | undefined;
  readonly correct?: boolean | undefined;
}

const option: Schema<ChoiceOption> = object<ChoiceOption>({
  id: line(80),
  text,
  figure: optional(figure),
  correct: optional(boolean),
});

export const schema: Schema<ChoiceInteraction> = object<ChoiceInteraction>({
  type: oneOf('choice'),
  options: list(option, 2, 12),
  multiple: optional(boolean),
  partial: optional(boolean),
});
