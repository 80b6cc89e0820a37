import { capital, cardinal } from '../../locales/de.js';
import type { FigureWords } from './figure-words.js';

const pieces = (n: number): string => (n === 1 ? 'einem Stück' : `${cardinal(n)} Stücken`);
const coloured = (n: number, one: string, many: string): string =>
  n === 0
    ? 'Nichts ist gefärbt.'
    : n === 1
      ? `Ein ${one} ist gefärbt.`
      : `${capital(cardinal(n))} ${many} sind gefärbt.`;
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} und ${items.at(-1) ?? ''}`;
const sized = (n: number, even: boolean): string => (n === 1 ? '' : even ? ', gleich groß' : ', nicht gleich groß');

export const de: FigureWords = {
  strip: (n, shaded, even) => `Ein Streifen aus ${pieces(n)}${sized(n, even)}. ${coloured(shaded, 'Stück', 'Stücke')}`,
  strips: (each) => `${capital(cardinal(each.length))} Streifen untereinander. ${each.join(' ')}`,
  row: (n, what) => `Streifen ${n}: ${what}`,
  circle: (n, shaded) => `Ein Kreis aus ${pieces(n)}${sized(n, true)}. ${coloured(shaded, 'Stück', 'Stücke')}`,
  line: (from, to, n) =>
    `Ein Zahlenstrahl von ${from} bis ${to}.${n > 1 ? ` Von einer ganzen Zahl zur nächsten sind es ${cardinal(n)} Stücke.` : ''}`,
  bare: (from, to) => `Ein leerer Zahlenstrahl von ${from} bis ${to}.`,
  marks: (labels) => `Am Strahl steht ${list(labels)}.`,
  jumps: (n) => (n === 1 ? 'Ein Sprung vom Anfang an.' : `${capital(cardinal(n))} Sprünge vom Anfang an.`),
  point: (step) =>
    step === undefined ? 'Auf dem Strahl steht ein Punkt.' : `Der Punkt steht auf Strich ${step} nach dem Anfang.`,
  objects: (groups) =>
    groups.length === 1
      ? groups[0] === 1
        ? 'Ein Ding.'
        : `${capital(cardinal(groups[0] ?? 0))} Dinge.`
      : `${capital(cardinal(groups.length))} Gruppen: ${list(groups.map(cardinal))} Dinge.`,
  covered: 'Ein Teil liegt unter einem Tuch.',
  split: (whole, below) => `Eine Zerlegung. Oben steht ${whole}, unten ${list(below)}.`,
  grid: (rows, columns, shaded) =>
    `Ein Gitter mit ${rows === 1 ? 'einer Zeile' : `${cardinal(rows)} Zeilen`} und ${columns === 1 ? 'einer Spalte' : `${cardinal(columns)} Spalten`}. ${coloured(shaded, 'Feld', 'Felder')}`,
};
