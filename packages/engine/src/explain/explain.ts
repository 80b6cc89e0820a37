import type { PackHead } from '@leerspoor/content';
import type { Decision } from '../decide/decision.js';
import type { Reason } from '../decide/reason.js';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { goalName } from './goal-name.js';
import { nl } from './nl.js';
import { say, type Names, type Sentences } from './sentences.js';

export type Language = 'nl' | 'en' | 'fr' | 'de';

export interface Telling {
  readonly audience: 'pupil' | 'teacher';
  readonly lang: Language;
  /** Where goals and misconceptions get their names from. */
  readonly pack: Pick<PackHead, 'goals' | 'misconceptions' | 'lang'>;
}

const languages: Readonly<Record<Language, Sentences>> = { nl, en, fr, de };

/** Why something was decided, in a sentence or two for pupil or teacher. */
export function explain(what: Decision | Reason, { audience, lang, pack }: Telling): string {
  const why = 'why' in what ? what.why : what;
  return say(languages[lang], why, namesIn(pack, lang))[audience];
}

function namesIn(pack: Telling['pack'], lang: Language): Names {
  return {
    goal: (id) => goalName(pack, id),
    misconception: (id) => pack.misconceptions.find((one) => one.id === id) ?? { pupil: '', teacher: id },
    percent: (chance) => `${Math.round(100 * chance)} %`,
    number: (value) => new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(value),
    time: (at) => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(at),
  };
}
