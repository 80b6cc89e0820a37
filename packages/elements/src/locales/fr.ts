import type { FigureWords } from './figure-words.js';
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

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
export const count = (n: number, one: string): string => `${cardinal(n)} ${one}${n > 1 ? 's' : ''}`;
const coloured = (n: number, one: string): string =>
  n === 0
    ? 'Rien n’est colorié.'
    : n === 1
      ? `Un seul ${one} est colorié.`
      : `${capital(count(n, one))} sont coloriés.`;
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1) ?? ''}`;
const sized = (n: number, even: boolean): string =>
  n === 1 ? '' : even ? ', de même taille' : ', de tailles différentes';

const figures: FigureWords = {
  strip: (n, shaded, even) =>
    `Une bande de ${count(n, 'morceau').replace('morceaus', 'morceaux')}${sized(n, even)}. ${coloured(shaded, 'morceau').replace('morceaus', 'morceaux')}`,
  strips: (each) => `${capital(cardinal(each.length))} bandes l’une sous l’autre. ${each.join(' ')}`,
  row: (n, what) => `Bande ${n} : ${what}`,
  circle: (n, shaded) =>
    `Un disque de ${count(n, 'morceau').replace('morceaus', 'morceaux')}${sized(n, true)}. ${coloured(shaded, 'morceau').replace('morceaus', 'morceaux')}`,
  line: (from, to, n) =>
    `Une droite graduée de ${from} à ${to}.${n > 1 ? ` Il y a ${cardinal(n)} morceaux d’un nombre entier au suivant.` : ''}`,
  bare: (from, to) => `Une droite vide de ${from} à ${to}.`,
  marks: (labels) => `Sur la droite : ${list(labels)}.`,
  jumps: (n) => `${capital(count(n, 'saut'))} depuis le début.`,
  point: (step) =>
    step === undefined ? 'Une flèche montre la droite.' : `La flèche montre le trait ${step} après le début.`,
  objects: (groups) =>
    groups.length === 1
      ? `${capital(count(groups[0] ?? 0, 'objet'))}.`
      : `${capital(count(groups.length, 'groupe'))} : ${list(groups.map(cardinal))} objets.`,
  covered: 'Une partie est cachée sous un tissu.',
  split: (whole, below) => `Une décomposition. En haut : ${whole}, en bas : ${list(below)}.`,
  gap: 'une case vide',
  grid: (rows, columns, shaded) =>
    `Une grille de ${cardinal(rows)} sur ${cardinal(columns)}, lignes puis colonnes. ${coloured(shaded, 'carreau').replace('carreaus', 'carreaux')}`,
};

export const fr: FirstWords = {
  numbers,
  figures,
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
    celebrate: 'But atteint',
    loading: 'Préparation',
    failed: 'Cela ne marche pas maintenant',
    failedText: 'Les questions ne s’ouvrent pas. Demande de l’aide, ou réessaie plus tard.',
    retry: 'Réessayer',
    pause: 'Pause',
  },
  goal: {
    looking: 'Je regarde ce que tu sais déjà faire',
    mine: 'Mon but',
    criteria: 'Quand est-ce que je sais le faire ?',
    progress: (n) => `${capital(cardinal(n))} étapes sur cinq vers ton but`,
  },
};
