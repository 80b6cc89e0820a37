import { choosingAnswers } from '../choosing-answers.js';
import type { AnswersOf } from '../kind.js';
import type { SpotInteraction } from './schema.js';

export const answers: AnswersOf<'spot'> = choosingAnswers(
  ({ regions }: SpotInteraction) => regions,
  (chosen) => ({ type: 'spot', chosen }),
  'regions',
);
