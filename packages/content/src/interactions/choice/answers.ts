import { readFraction, type Fraction } from '../../read/fraction.js';
import { choosingAnswers } from '../choosing-answers.js';
import type { AnswersOf } from '../kind.js';
import type { ChoiceInteraction } from './schema.js';

export const answers: AnswersOf<'choice'> = {
  ...choosingAnswers(
    ({ options }: ChoiceInteraction) => options,
    (chosen) => ({ type: 'choice', chosen }),
    'options',
  ),
  patterns: {
    'larger-denominator': (interaction) => wrongWithMost(interaction, ({ below }) => below),
    'larger-numerator': (interaction) => wrongWithMost(interaction, ({ above }) => above),
  },
};

/** The option whose fraction has most of something, unless it is right: 1/8 for the larger of 1/3 and 1/8. */
function wrongWithMost({ options }: ChoiceInteraction, measure: (fraction: Fraction) => number): string[] {
  const sized = options.flatMap((option) => {
    const fraction = readFraction(option.id);
    return 'ask' in fraction ? [] : [{ ...option, size: measure(fraction) }];
  });
  const most = Math.max(...sized.map(({ size }) => size));
  return sized.filter(({ size, correct }) => size === most && !correct).map(({ id }) => id);
}
