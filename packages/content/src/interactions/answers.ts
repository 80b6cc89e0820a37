import type { Interaction, InteractionType } from '../model/interaction.js';
import { choice } from './choice/answers.js';
import { expression } from './expression/answers.js';
import { fraction } from './fraction/answers.js';
import { gaps } from './gaps/answers.js';
import type { AnswersOf, AnyAnswers } from './kind.js';
import { match } from './match/answers.js';
import { numberLine } from './number-line/answers.js';
import { number } from './number/answers.js';
import { open } from './open/answers.js';
import { order } from './order/answers.js';
import { place } from './place/answers.js';
import { select } from './select/answers.js';
import { shade } from './shade/answers.js';
import { sort } from './sort/answers.js';
import { split } from './split/answers.js';
import { spot } from './spot/answers.js';
import { stepped } from './stepped/answers.js';
import { text } from './text/answers.js';

const answers: { readonly [T in InteractionType]: AnswersOf<T> } = {
  choice,
  number,
  fraction,
  text,
  gaps,
  order,
  match,
  sort,
  select,
  'number-line': numberLine,
  spot,
  shade,
  place,
  split,
  expression,
  open,
  stepped,
};

/** The answers of this interaction. Sound because the key is the type of its interactions and responses. */
export const answersOf = ({ type }: Interaction): AnyAnswers => answers[type] as unknown as AnyAnswers;
