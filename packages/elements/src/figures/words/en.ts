import { capital, cardinal, count } from '../../locales/en.js';
import type { FigureWords } from './figure-words.js';

const coloured = (n: number, one: string): string =>
  n === 0 ? `No ${one} is coloured.` : `${capital(count(n, one))} ${n === 1 ? 'is' : 'are'} coloured.`;
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const sized = (n: number, even: boolean): string => (n === 1 ? '' : even ? ', equal in size' : ', not equal in size');

export const en: FigureWords = {
  strip: (n, shaded, even) => `A strip of ${count(n, 'piece')}${sized(n, even)}. ${coloured(shaded, 'piece')}`,
  strips: (each) => `${capital(count(each.length, 'strip'))} under each other. ${each.join(' ')}`,
  row: (n, what) => `Strip ${n}: ${what}`,
  circle: (n, shaded) => `A circle of ${count(n, 'piece')}${sized(n, true)}. ${coloured(shaded, 'piece')}`,
  line: (from, to, n) =>
    `A number line from ${from} to ${to}.${n > 1 ? ` There are ${count(n, 'piece')} from one whole number to the next.` : ''}`,
  bare: (from, to) => `An empty number line from ${from} to ${to}.`,
  marks: (labels) => `On the line: ${list(labels)}.`,
  jumps: (n) => `${capital(count(n, 'jump'))} from the start.`,
  point: (step) => (step === undefined ? 'There is a dot on the line.' : `The dot is at mark ${step} after the start.`),
  objects: (groups) =>
    groups.length === 1
      ? `${capital(count(groups[0] ?? 0, 'thing'))}.`
      : `${capital(count(groups.length, 'group'))}: ${list(groups.map(cardinal))} things.`,
  covered: 'Some lie under a cloth.',
  split: (whole, below) => `A number bond. Above: ${whole}, below: ${list(below)}.`,
  grid: (rows, columns, shaded) =>
    `A grid of ${count(rows, 'row')} and ${count(columns, 'column')}. ${coloured(shaded, 'cell')}`,
};
