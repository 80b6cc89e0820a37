import { choosingAnswers } from '../choosing-answers.js';
import type { AnswersOf } from '../kind.js';
import { wordsOf } from './schema.js';

export const answers: AnswersOf<'select'> = choosingAnswers(
  wordsOf,
  (chosen) => ({ type: 'select', chosen }),
  'tokens',
);
