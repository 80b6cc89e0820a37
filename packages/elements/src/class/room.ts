import type { PackHead } from '@leerspoor/content';
import type { Language } from '../locales/language.js';
import type { ClassWords } from './words/language.js';

/** What every part of the teacher's screen needs of its surroundings. */
export interface ClassRoom {
  readonly words: ClassWords;
  readonly lang: Language;
  readonly pack: PackHead;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The name of a pupil, or a number where names are hidden. */
  readonly name: (pupil: string) => string;
  /** Opens a pupil's page, on a goal. */
  readonly open: (pupil: string, goal?: string) => void;
}

export const percent = (chance: number): string => `${Math.round(100 * chance)} %`;

/** One of each kind and language: to make one takes longer than to write a hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

const format = (kind: string, lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${kind} ${lang}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(lang, options);
  formats.set(key, known);
  return known;
};

export const hour = (at: number, lang: string): string =>
  format('hour', lang, { hour: '2-digit', minute: '2-digit' }).format(at);

export const date = (at: number, lang: string): string =>
  format('date', lang, { day: 'numeric', month: 'short' }).format(at);

/** Today as an hour, else the day. */
export const moment = (at: number, now: number, lang: string): string =>
  new Date(at).toDateString() === new Date(now).toDateString() ? hour(at, lang) : date(at, lang);
