import type { Language } from '@leerspoor/engine/explain';
import type { Standing } from '@leerspoor/engine/overview';

/** What a report says, beside the names of goals and misconceptions. */
export interface ReportWords {
  readonly class: string;
  readonly team: string;
  readonly goal: string;
  readonly pupil: string;
  readonly pupils: string;
  /** Head of the column with one of `standing`. */
  readonly where: string;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly estimate: string;
  readonly why: string;
  readonly misconceptions: string;
  readonly rechecks: string;
  readonly spread: string;
  readonly minutes: string;
  /** What a team may do with it, and what not. */
  readonly note: string;
}

const nl: ReportWords = {
  class: 'Klasverslag',
  team: 'Teamverslag',
  goal: 'Doel',
  pupil: 'Leerling',
  pupils: 'Leerlingen',
  where: 'Stand',
  standing: {
    stuck: 'Vastgelopen',
    extended: 'Verlengde instructie',
    'on-course': 'Op koers',
    ready: 'Klaar voor meer',
    unknown: 'Geen gegevens',
  },
  estimate: 'Schatting',
  why: 'Waarom',
  misconceptions: 'Denkfouten',
  rechecks: 'Opfrissen',
  spread: 'Spreiding (kwart, midden, drie kwart)',
  minutes: 'Minuten deze week',
  note: 'Cijfers om samen over te praten, niet om mee te oordelen: ze komen uit oefenen, niet uit een toets.',
};

const en: ReportWords = {
  class: 'Class report',
  team: 'Team report',
  goal: 'Goal',
  pupil: 'Pupil',
  pupils: 'Pupils',
  where: 'Standing',
  standing: {
    stuck: 'Stuck',
    extended: 'Extended instruction',
    'on-course': 'On course',
    ready: 'Ready for more',
    unknown: 'No data',
  },
  estimate: 'Estimate',
  why: 'Why',
  misconceptions: 'Misconceptions',
  rechecks: 'Due again',
  spread: 'Spread (quarter, middle, three quarters)',
  minutes: 'Minutes this week',
  note: 'Numbers to talk about, not to judge by: they come from practice, not from a test.',
};

const fr: ReportWords = {
  class: 'Rapport de classe',
  team: 'Rapport d’équipe',
  goal: 'Objectif',
  pupil: 'Élève',
  pupils: 'Élèves',
  where: 'Situation',
  standing: {
    stuck: 'Bloqué',
    extended: 'Instruction prolongée',
    'on-course': 'En bonne voie',
    ready: 'Prêt pour plus',
    unknown: 'Sans données',
  },
  estimate: 'Estimation',
  why: 'Pourquoi',
  misconceptions: 'Conceptions erronées',
  rechecks: 'À rafraîchir',
  spread: 'Écarts (quart, milieu, trois quarts)',
  minutes: 'Minutes cette semaine',
  note: 'Des chiffres pour en parler, pas pour juger : ils viennent d’exercices, pas d’un test.',
};

const de: ReportWords = {
  class: 'Klassenbericht',
  team: 'Teambericht',
  goal: 'Ziel',
  pupil: 'Kind',
  pupils: 'Kinder',
  where: 'Stand',
  standing: {
    stuck: 'Festgefahren',
    extended: 'Verlängerte Instruktion',
    'on-course': 'Auf Kurs',
    ready: 'Bereit für mehr',
    unknown: 'Keine Daten',
  },
  estimate: 'Schätzung',
  why: 'Warum',
  misconceptions: 'Denkfehler',
  rechecks: 'Auffrischen',
  spread: 'Streuung (Viertel, Mitte, drei Viertel)',
  minutes: 'Minuten diese Woche',
  note: 'Zahlen, um darüber zu sprechen, nicht um zu urteilen: sie kommen aus dem Üben, nicht aus einer Prüfung.',
};

export const reportWords: Readonly<Record<Language, ReportWords>> = { nl, en, fr, de };
