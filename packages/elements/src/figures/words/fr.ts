import { capital, cardinal, count } from '../../locales/fr.js';
import type { FigureWords } from './figure-words.js';

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

export const fr: FigureWords = {
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
    step === undefined ? 'Il y a un point sur la droite.' : `Le point est au trait ${step} après le début.`,
  objects: (groups) =>
    groups.length === 1
      ? `${capital(count(groups[0] ?? 0, 'objet'))}.`
      : `${capital(count(groups.length, 'groupe'))} : ${list(groups.map(cardinal))} objets.`,
  covered: 'Une partie est cachée sous un tissu.',
  split: (whole, below) => `Une décomposition. En haut : ${whole}, en bas : ${list(below)}.`,
  grid: (rows, columns, shaded) =>
    `Une grille de ${cardinal(rows)} sur ${cardinal(columns)}, lignes puis colonnes. ${coloured(shaded, 'carreau').replace('carreaus', 'carreaux')}`,
};
