import { says } from '../../messages.js';
import type { Figure } from '../../model/figure.js';
import type { Text } from '../../model/text.js';
import { figure } from '../../parse/figure.js';
import { text } from '../../parse/text.js';
import { also, boolean, list, object, oneOf, optional, type Schema } from '../../schema/schema.js';
import type { Trail } from '../../schema/trail.js';
import { text as line } from '../../schema/words.js';

/** Choose one option, or several. */
export interface ChoiceInteraction {
  readonly type: 'choice';
  readonly options: readonly ChoiceOption[];
  readonly multiple?: boolean | undefined;
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

const shape: Schema<ChoiceInteraction> = object<ChoiceInteraction>({
  type: oneOf('choice'),
  options: list(option, 2, 12),
  multiple: optional(boolean),
});

export const schema = also(shape, sound);

function sound({ options, multiple }: ChoiceInteraction, trail: Trail): boolean {
  const ids = options.map(({ id }) => id);
  const second = ids.findIndex((id, i) => ids.indexOf(id) < i);
  const right = options.filter(({ correct }) => correct).length;
  return (
    (second < 0 || trail.report(says.duplicate('option', ids[second]!), 'options', second, 'id')) &&
    (right > 0 || trail.report(says.noRightOption, 'options')) &&
    (right === 1 || multiple === true || trail.report(says.manyRightOptions, 'options'))
  );
}
