import { list, object, oneOf, optional, type Schema } from '../../schema/schema.js';
import { text as line } from '../../schema/words.js';

type Strictness = 'strict' | 'loose';

/** Type a word or a short text. */
export interface TextInteraction {
  readonly type: 'text';
  /** Each is right. */
  readonly correct: readonly string[];
  /** Capitals; loose where absent. */
  readonly case?: Strictness | undefined;
  /** Accents; strict where absent. */
  readonly accents?: Strictness | undefined;
  /** Spaces: strict counts every space between words; loose, and where absent, takes any number of them. */
  readonly spaces?: Strictness | undefined;
  /** Loose takes one letter too many, missing, changed or swapped in words of 5 letters and more; strict where absent. */
  readonly spelling?: Strictness | undefined;
}

const strictness: Schema<Strictness> = oneOf('strict', 'loose');

export const schema: Schema<TextInteraction> = object<TextInteraction>({
  type: oneOf('text'),
  correct: list(line(200), 1, 50),
  case: optional(strictness),
  accents: optional(strictness),
  spaces: optional(strictness),
  spelling: optional(strictness),
});
