import type { PlanWords } from './nl.js';

export const de: PlanWords = {
  plan: 'Schritt für Schritt',
  step: (n) => `Schritt ${n}`,
  of: (n, steps) => `Schritt ${n} von ${steps}`,
  isDone: 'fertig',
  next: 'Nächster Schritt',
  hint: 'Tipp',
  open: 'Diesen Schritt zeigen',
  paper: 'Mach diesen Schritt auf Papier. Prüfe danach.',
  had: 'Hattest du das auch?',
  yes: 'Ja',
  notYet: 'Noch nicht',
  finished: 'Das waren alle Schritte.',
  done: 'Jetzt ich',
  print: 'Für meinen Tisch drucken',
  card: 'Mein Plan',
  shown: 'Der Schritt ist offen.',
};
