import type { FirstWords } from './nl.js';
import type { NumberWords } from './number-words.js';

const cardinals =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );
export const cardinal = (n: number): string => cardinals[n] ?? String(n);
const parts =
  ', entier, demi, tiers, quart, cinquième, sixième, septième, huitième, neuvième, dixième, onzième, douzième, treizième, quatorzième, quinzième, seizième, dix-septième, dix-huitième, dix-neuvième, vingtième'.split(
    ', ',
  );
const part = (n: number, d: number): string => {
  const one = parts[d] ?? `${d}e`;
  return n === 1 || one.endsWith('s') ? one : `${one}s`;
};

const numbers: NumberWords = {
  decimal: ',',
  cardinal,
  fraction: (n, d) => `${cardinal(n)} ${part(n, d)}`,
  wholeAnd: (whole, fraction) => `${whole} et ${fraction}`,
  over: (above, below) => `${above} sur ${below}`,
  gap: 'une case vide',
  signs: {
    '+': 'plus',
    '-': 'moins',
    '×': 'fois',
    ':': 'divisé par',
    '=': 'égale',
    '<': 'est plus petit que',
    '>': 'est plus grand que',
    '?': 'combien',
  },
};

export const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
export const count = (n: number, one: string): string => `${cardinal(n)} ${one}${n > 1 ? 's' : ''}`;

export const fr: FirstWords = {
  numbers,
  answer: {
    check: 'Vérifier',
    next: 'Continuer',
    pick: 'Choisis d’abord une réponse.',
    yours: 'Ta réponse',
    numerator: 'Numérateur, au-dessus du trait',
    denominator: 'Dénominateur, sous le trait',
    whole: 'Nombre entier',
    several: 'Plusieurs réponses sont possibles.',
    pad: 'Chiffres',
    erase: 'Effacer',
    correct: 'juste',
    notYet: 'pas encore',
  },
  frame: {
    loading: 'Préparation',
    failed: 'Cela ne marche pas maintenant',
    failedText: 'Les questions ne s’ouvrent pas. Demande de l’aide, ou réessaie plus tard.',
    retry: 'Réessayer',
    pause: 'Pause',
  },
};
