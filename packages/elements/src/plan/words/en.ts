import type { PlanWords } from './nl.js';

export const en: PlanWords = {
  plan: 'Step by step',
  step: (n) => `Step ${n}`,
  of: (n, steps) => `Step ${n} of ${steps}`,
  isDone: 'done',
  next: 'Next step',
  hint: 'Hint',
  open: 'Show this step',
  paper: 'Do this step on paper. Then check.',
  had: 'Did you have this too?',
  yes: 'Yes',
  notYet: 'Not yet',
  finished: 'Those were all the steps.',
  done: 'My turn',
  print: 'Print for my desk',
  card: 'My steps',
  shown: 'The step is open.',
};
