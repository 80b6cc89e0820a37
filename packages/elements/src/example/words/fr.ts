import type { ExampleWords } from './nl.js';

export const fr: ExampleWords = {
  example: 'Exemple',
  think: 'Je pense',
  next: 'Et ensuite ?',
  all: 'Tout montrer',
  over: 'Voilà comment on fait.',
  done: 'À moi',
  line: (n, lines) => `Ligne ${n} sur ${lines}`,
};
