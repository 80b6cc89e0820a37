import type { PackHead } from '@leerspoor/content';
import { goalName } from '../../explain/goal-name.js';
import type { Language } from '../../explain/index.js';
import type { Sign, SignCode, SignOf } from '../sign.js';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';

/** What a language must be able to say; a code without a sentence does not compile. */
export type SignSentences = { readonly [C in SignCode]: (sign: SignOf<C>, names: Names) => string };

export interface Names {
  readonly goal: (id: string) => string;
  readonly misconception: (id: string) => string;
  /** A chance as a percentage. */
  readonly percent: (chance: number) => string;
  /** Day and hour. */
  readonly time: (at: number) => string;
}

const languages: Readonly<Record<Language, SignSentences>> = { nl, en, fr, de };

/** A sign in a sentence for the teacher. */
export function tell(
  sign: Sign,
  { lang, pack }: { lang: Language; pack: Pick<PackHead, 'goals' | 'misconceptions' | 'lang'> },
): string {
  const names: Names = {
    goal: (id) => goalName(pack, id),
    misconception: (id) => pack.misconceptions.find((one) => one.id === id)?.teacher ?? id,
    percent: (chance) => `${Math.round(100 * chance)} %`,
    time: (at) => new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(at),
  };
  return (languages[lang][sign.code] as (sign: Sign, names: Names) => string)(sign, names);
}
