import type { PlanWords } from './nl.js';

export const fr: PlanWords = {
  plan: 'Plan étape par étape',
  step: (n) => `Étape ${n}`,
  of: (n, steps) => `Étape ${n} sur ${steps}`,
  isDone: 'terminée',
  next: 'Étape suivante',
  hint: 'Indice',
  open: 'Montrer cette étape',
  paper: 'Fais cette étape sur papier. Vérifie ensuite.',
  had: 'Tu avais la même chose ?',
  yes: 'Oui',
  notYet: 'Pas encore',
  finished: 'C’étaient toutes les étapes.',
  done: 'À moi',
  print: 'Imprimer pour mon banc',
  card: 'Mon plan',
  shown: 'L’étape est ouverte.',
};
