import type { Pack, SupportKind } from '@leerspoor/content';
import type { Decision, Fact, FactOf, FactType, Phase } from '@leerspoor/engine';
import { explain, goalName } from '@leerspoor/engine/explain';

/** What a fact is about, by its name on the page. */
export const kinds = {
  answer: 'Antwoorden',
  decision: 'Beslissingen',
  help: 'Hulp',
  goal: 'Doelen',
  course: 'Verloop',
} as const;

export type Kind = keyof typeof kinds;

/** A fact in words: for a teacher who never saw an event. */
export interface Told {
  readonly kind: Kind;
  readonly words: string;
  /** The reason, or what is thought behind it. */
  readonly why?: string | undefined;
}

const phases: Readonly<Record<Phase, string>> = {
  orienting: 'het doel',
  activating: 'wat ken ik al?',
  instructing: 'uitleg',
  guided: 'samen oefenen',
  closing: 'kan ik alleen verder?',
  independent: 'zelf oefenen',
  extended: 'oefenen met meer hulp',
  checking: 'toon wat je kan',
  enriching: 'verrijking',
  reflecting: 'terugkijken',
};

const helps: Readonly<Record<SupportKind, string>> = {
  hint: 'een tip',
  figure: 'een tekening',
  video: 'het filmpje',
  plan: 'het stappenplan',
  example: 'een voorbeeld',
};

const acts: Readonly<Record<Decision['act']['do'], string>> = {
  orient: 'toon het doel',
  instruct: 'laat uitleg kiezen',
  present: 'geef een opgave',
  support: 'bied hulp aan',
  close: 'vraag of het alleen lukt',
  stop: 'stop met dit soort opgaven',
  choose: 'laat een doel kiezen',
  end: 'rond af',
};

/** How things of a pack are called. */
interface Names {
  goal(id: string): string;
  misconception(id: string | undefined): string;
  because(decision: Decision): string;
}

const films = { played: 'speelt', paused: 'staat stil', seeked: 'springt', ended: 'is uit' } as const;

const course = (words: string, why?: string): Told => ({ kind: 'course', words, why });
const help = (words: string, why?: string): Told => ({ kind: 'help', words, why });
const goal = (words: string): Told => ({ kind: 'goal', words });

const told: { readonly [T in FactType]: (fact: FactOf<T>, names: Names) => Told } = {
  'session.started': () => course('De les begint.'),
  'session.paused': () => course('Pauze.'),
  'session.resumed': () => course('De les gaat verder.'),
  'session.finished': () => course('De les is klaar.'),
  'phase.entered': ({ phase, goal }, names) => course(`Nu: ${phases[phase]}`, goal && names.goal(goal)),
  'item.presented': ({ track }) => course(`Een opgave komt op het scherm (${track}).`),
  'item.answered': ({ score, attempt, seconds, misconception }, names) => ({
    kind: 'answer',
    words: `Antwoord: ${howRight(score)}, poging ${attempt}, na ${Math.round(seconds)} seconden.`,
    why: names.misconception(misconception),
  }),
  'support.opened': ({ by, kind }) =>
    help(`${by === 'pupil' ? 'De leerling opent' : 'Leerspoor toont'} ${helps[kind]}.`),
  'support.closed': ({ kind, seconds }) => help(`Klaar met ${helps[kind]}, na ${Math.round(seconds)} seconden.`),
  'video.progressed': ({ action, at }) => help(`Het filmpje ${films[action]} op ${Math.round(at)} seconden.`),
  'step.completed': ({ step, steps, success }) =>
    help(`Stap ${step} van ${steps} is ${success ? 'gelukt' : 'voorgedaan'}.`),
  'help.requested': ({ words }) => help('De leerling vraagt de juf of meester.', words),
  'pupil.stuck': (fact, names) => help(`De leerling zit vast bij ${names.goal(fact.goal)}.`),
  'decision.made': ({ decision }, names) => ({
    kind: 'decision',
    words: `Beslist: ${acts[decision.act.do]}.`,
    why: names.because(decision),
  }),
  'teacher.overruled': () => ({ kind: 'decision', words: 'De leerkracht beslist anders.' }),
  'goal.mastered': (fact, names) => goal(`Doel bereikt: ${names.goal(fact.goal)}.`),
  'goal.reopened': (fact, names) => goal(`Opnieuw open: ${names.goal(fact.goal)}.`),
  'track.changed': (fact, names) => goal(`Verder met ${fact.to}: ${names.goal(fact.goal)}.`),
  'pupil.estimated': ({ value, scale }) => course(`De leerling schat zichzelf in: ${value} op ${scale}.`),
  'pupil.chose': () => course('De leerling kiest zelf hoe het verdergaat.'),
  'exit.answered': () => course('De leerling kijkt terug op de les.'),
};

const howRight = (score: number): string => (score === 1 ? 'juist' : score > 0 ? 'deels juist' : 'nog niet');

/** Tells facts of this pack; without one, by their ids. */
export const tellingOf = (pack: Pack | undefined): ((fact: Fact) => Told) => {
  const names: Names = {
    goal: (id) => (pack ? `“${goalName(pack, id)}”` : id),
    misconception: (id) => pack?.misconceptions.find((one) => one.id === id)?.teacher ?? id ?? '',
    because: (decision) => (pack ? explain(decision, { audience: 'teacher', lang: 'nl', pack }) : decision.why.code),
  };
  return (fact) => (told[fact.type] as (fact: Fact, names: Names) => Told)(fact, names);
};
