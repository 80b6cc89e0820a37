// Every text of ours that a pupil can meet, in one list a language.
import { explain, type Language } from '@leerspoor/engine/explain';
import type { Reason } from '@leerspoor/engine';
import * as exampleDe from '../../src/example/words/de.js';
import * as exampleEn from '../../src/example/words/en.js';
import * as exampleFr from '../../src/example/words/fr.js';
import * as exampleNl from '../../src/example/words/nl.js';
import * as figuresDe from '../../src/figures/words/de.js';
import * as figuresEn from '../../src/figures/words/en.js';
import * as figuresFr from '../../src/figures/words/fr.js';
import * as figuresNl from '../../src/figures/words/nl.js';
import { de } from '../../src/locales/de.js';
import { deLater } from '../../src/locales/de-later.js';
import { en } from '../../src/locales/en.js';
import { enLater } from '../../src/locales/en-later.js';
import { fr } from '../../src/locales/fr.js';
import { frLater } from '../../src/locales/fr-later.js';
import { nl } from '../../src/locales/nl.js';
import { nlLater } from '../../src/locales/nl-later.js';
import * as planDe from '../../src/plan/words/de.js';
import * as planEn from '../../src/plan/words/en.js';
import * as planFr from '../../src/plan/words/fr.js';
import * as planNl from '../../src/plan/words/nl.js';
import * as videoDe from '../../src/video/words/de.js';
import * as videoEn from '../../src/video/words/en.js';
import * as videoFr from '../../src/video/words/fr.js';
import * as videoNl from '../../src/video/words/nl.js';

export const languages: readonly Language[] = ['nl', 'en', 'fr', 'de'];

const words: Readonly<Record<Language, object>> = {
  nl: { ...nl, ...nlLater, plan: planNl.nl, video: videoNl.nl, example: exampleNl.nl, figures: figuresNl.nl },
  en: { ...en, ...enLater, plan: planEn.en, video: videoEn.en, example: exampleEn.en, figures: figuresEn.en },
  fr: { ...fr, ...frLater, plan: planFr.fr, video: videoFr.fr, example: exampleFr.fr, figures: figuresFr.fr },
  de: { ...de, ...deLater, plan: planDe.de, video: videoDe.de, example: exampleDe.de, figures: figuresDe.de },
};

/** One text: where it stands, how it reads, and how many values are put into it. */
export interface Said {
  readonly path: string;
  readonly text: string;
  readonly values: number;
}

export function textsOf(lang: Language): readonly Said[] {
  return [...within(words[lang], ''), ...reasons(lang)];
}

function* within(value: unknown, path: string): Generator<Said> {
  if (typeof value === 'string') yield { path, text: value, values: 0 };
  else if (typeof value === 'function') yield { path, text: spoken(value as Saying), values: value.length };
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) yield* within(one, path ? `${path}.${name}` : name);
}

type Saying = (...values: readonly unknown[]) => string;

/** What a text with values sounds like: with numbers, else with words, else with lists of words. */
function spoken(say: Saying): string {
  for (const value of [3, '…', ['…'], [3]]) {
    try {
      const text = say(...Array.from({ length: Math.max(1, say.length) }, () => value));
      if (typeof text === 'string' && !/undefined|\[object/.test(text)) return text;
    } catch {
      // it takes another kind of value
    }
  }
  throw new Error(`No value fits ${String(say)}`);
}

const goal = 'g1';
/** Each reason, in all that a pupil can hear of it; one that is missing does not compile. */
const samples: { readonly [C in Reason['code']]: readonly Extract<Reason, { code: C }>[] } = {
  overruled: [{ code: 'overruled', by: 'juf', at: 0, overrule: 'assign', goal }],
  'session-end': [
    { code: 'session-end', limit: 'time', used: 15 },
    { code: 'session-end', limit: 'pupil', used: 15 },
  ],
  stuck: [{ code: 'stuck', goal, answered: 10, right: 3, of: 10, pattern: 'no-row' }],
  'pupil-chose': [{ code: 'pupil-chose', choice: 'goal', value: goal, goal }],
  choice: [{ code: 'choice', open: 2 }],
  'goes-on': [
    { code: 'goes-on', phase: 'checking', goal, asked: 2 },
    { code: 'goes-on', phase: 'activating', goal, asked: 2 },
  ],
  recheck: [{ code: 'recheck', goal, days: 7 }],
  placement: [{ code: 'placement', goal, chance: 0.5 }],
  prerequisite: [{ code: 'prerequisite', goal, required: goal, wrong: 2, of: 3 }],
  orient: [{ code: 'orient', goal }],
  preteach: [{ code: 'preteach', goal, required: goal }],
  instruction: [{ code: 'instruction', goal, spoor: 2 }],
  misconception: [{ code: 'misconception', goal, misconception: 'm1', times: 2 }],
  help: [
    { code: 'help', goal, rung: 'hint', trigger: 'two-wrong', predicted: 0.4 },
    { code: 'help', goal, rung: 'figure', trigger: 'two-wrong', predicted: 0.4 },
    { code: 'help', goal, rung: 'choose', trigger: 'two-wrong', predicted: 0.4 },
    { code: 'help', goal, rung: 'plan', trigger: 'two-wrong', predicted: 0.4 },
  ],
  fading: [
    { code: 'fading', goal, prefilled: 2, change: 'first' },
    { code: 'fading', goal, prefilled: 2, change: 'less' },
    { code: 'fading', goal, prefilled: 2, change: 'more' },
    { code: 'fading', goal, prefilled: 2, change: 'same' },
  ],
  closing: [{ code: 'closing', goal, right: 2, of: 3 }],
  mastered: [{ code: 'mastered', goal, by: 'practice', estimate: 0.9, chance: 0.9, answers: 12 }],
  check: [{ code: 'check', goal, goals: [goal] }],
  mixing: [{ code: 'mixing', goal, earlier: goal }],
  practice: [
    { code: 'practice', goal, estimate: 0.6, predicted: 0.7, target: 0.75 },
    { code: 'practice', goal, estimate: 0.6, predicted: 0.9, target: 0.75 },
    { code: 'practice', goal, estimate: 0.6, predicted: 0.5, target: 0.75 },
  ],
  herhaling: [
    { code: 'herhaling', goal, right: 2, of: 5, predicted: 0.6, reopened: false },
    { code: 'herhaling', goal, right: 2, of: 5, predicted: 0.6, reopened: true },
  ],
  twin: [{ code: 'twin', goal, item: 'i1' }],
  'too-fast': [{ code: 'too-fast', goal, times: 2 }],
  empty: [{ code: 'empty', goal }],
  done: [{ code: 'done', mastered: 1 }],
};

const pack = { goals: [], misconceptions: [{ id: 'm1', pupil: '…', teacher: '…' }], lang: 'nl' };

const reasons = (lang: Language): Said[] =>
  Object.values(samples).flatMap((ways) =>
    ways.map((why, index) => ({
      path: ways.length > 1 ? `why.${why.code}.${index + 1}` : `why.${why.code}`,
      text: explain(why, { audience: 'pupil', lang, pack }),
      values: 0,
    })),
  );

/** The list of a language, for who reads proof: docs/texts. */
export function listed(lang: Language): string {
  const lines = textsOf(lang).map(({ path, text }) => `${path}: ${text.trim()}`);
  return `All that a pupil can read or hear of ours, in ${lang}; the text of the packs stands in the packs.
Made from the sources by: node --import tsx --conditions=source packages/elements/test/locales/write.ts
Where values are put in, 3 or … stands here for them.

${lines.join('\n')}
`;
}
