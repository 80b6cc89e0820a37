import type { ExampleWords } from './nl.js';

export const de: ExampleWords = {
  example: 'Beispiel',
  think: 'Ich denke',
  next: 'Und dann?',
  all: 'Alles zeigen',
  over: 'So geht es.',
  done: 'Jetzt ich',
  line: (n, lines) => `Zeile ${n} von ${lines}`,
};
