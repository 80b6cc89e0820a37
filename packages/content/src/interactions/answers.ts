import type { Interaction, InteractionType } from '../model/interaction.js';
import { answers as choice } from './choice/answers.js';
import { answers as expression } from './expression/answers.js';
import { answers as fraction } from './fraction/answers.js';
import { answers as gaps } from './gaps/answers.js';
import { answers as match } from './match/answers.js';
import { answers as number } from './number/answers.js';
import { answers as numberLine } from './number-line/answers.js';
import { answers as open } from './open/answers.js';
import { answers as order } from './order/answers.js';
import { answers as place } from './place/answers.js';
import { answers as select } from './select/answers.js';
import { answers as shade } from './shade/answers.js';
import { answers as sort } from './sort/answers.js';
import { answers as split } from './split/answers.js';
import { answers as spot } from './spot/answers.js';
import { answers as stepped } from './stepped/answers.js';
import { answers as text } from './text/answers.js';
import type { AnswersOf, AnyAnswers } from './kind.js';

const all: { readonly [T in InteractionType]: AnswersOf<T> } = {
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
export const answersOf = ({ type }: Interaction): AnyAnswers => all[type] as unknown as AnyAnswers;
