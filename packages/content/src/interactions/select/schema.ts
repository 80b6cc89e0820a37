import { boolean, list, object, oneOf, optional, type Schema } from '../../schema/schema.js';
import { id, text as line } from '../../schema/words.js';

/** Select one word in running text, or several. */
export interface SelectInteraction {
  readonly type: 'select';
  /** The text in pieces: a plain string cannot be selected, a word can. */
  readonly tokens: readonly (string | SelectWord)[];
  readonly multiple?: boolean | undefined;
  /** Several: right ones count, less wrong ones. */
  readonly partial?: boolean | undefined;
}

export interface SelectWord {
  readonly id: string;
  readonly text: string;
  readonly correct?: boolean | undefined;
}

const word: Schema<SelectWord> = object<SelectWord>({ id, text: line(120), correct: optional(boolean) });
const plain = line(1_000);
const token: Schema<string | SelectWord> = (value, trail): value is string | SelectWord =>
  typeof value === 'string' ? plain(value, trail) : word(value, trail);

export const schema: Schema<SelectInteraction> = object<SelectInteraction>({
  type: oneOf('select'),
  tokens: list(token, 1, 200),
  multiple: optional(boolean),
  partial: optional(boolean),
});

export const wordsOf = ({ tokens }: SelectInteraction): readonly SelectWord[] =>
  tokens.filter((token) => typeof token !== 'string');
