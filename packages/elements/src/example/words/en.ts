import type { ExampleWords } from './nl.js';

export const en: ExampleWords = {
  example: 'Example',
  think: 'I think',
  next: 'And then?',
  all: 'Show all',
  over: 'That is how it goes.',
  done: 'My turn',
  line: (n, lines) => `Line ${n} of ${lines}`,
};
