import { expect } from '@open-wc/testing';
import type { Decision, Reason } from '@leerspoor/engine';
import { explain, type Language } from '@leerspoor/engine/explain';
import { lessons } from '../support/lessons.js';
import { packOf } from '../support/pack.js';

const languages: readonly Language[] = ['nl', 'en', 'fr', 'de'];
const pack = packOf();
const found = new Map<string, Decision>();
for (const decision of lessons().flatMap((lesson) => lesson.decisions))
  if (!found.has(decision.why.code)) found.set(decision.why.code, decision);

/** Every code there is; a missing or extra one does not compile. */
const codes: Record<Reason['code'], true> = {
  overruled: true,
  'session-end': true,
  stuck: true,
  'pupil-chose': true,
  choice: true,
  'goes-on': true,
  recheck: true,
  placement: true,
  prerequisite: true,
  orient: true,
  preteach: true,
  instruction: true,
  misconception: true,
  help: true,
  fading: true,
  closing: true,
  mastered: true,
  check: true,
  mixing: true,
  practice: true,
  herhaling: true,
  twin: true,
  'too-fast': true,
  empty: true,
  done: true,
};

/** No praise of ability, no bare "fout", no comparison, nothing that reads as a hole. */
const forbidden =
  /\b(fout|slim|knap|talent|beter dan|goed zo|smart|clever|wrong|false|intelligent|doué|klug|schlau|falsch|undefined|NaN|null)\b/i;

describe('every reason has its sentences', () => {
  for (const code of Object.keys(codes)) {
    it(`${code}: occurs in a recorded lesson, and is explained to pupil and teacher in four languages`, () => {
      const decision = found.get(code);
      if (!decision) throw new Error(`No recorded lesson has ${code}.`);
      for (const lang of languages) {
        const pupil = explain(decision, { audience: 'pupil', lang, pack });
        const teacher = explain(decision, { audience: 'teacher', lang, pack });
        expect(pupil)
          .to.match(/^[\p{L}][^{}]*[.?]$/u)
          .and.not.match(forbidden)
          .and.not.match(/\d|%/);
        expect(pupil.length).to.be.below(170);
        expect(teacher)
          .to.match(/^[\p{L}\d‘“„«][^{}]*\.$/u)
          .and.not.match(/undefined|NaN|\bnull\b|\[object/);
      }
    });
  }
});

describe('how things are named', () => {
  const tell = (lang: Language, packLang: string) =>
    explain({ code: 'orient', goal: 'A' }, { audience: 'teacher', lang, pack: { ...pack, lang: packLang } });

  it('a goal by its content and verb, in the order of the pack’s language', () => {
    expect(tell('nl', 'nl')).to.include('doel A kennen');
    expect(tell('nl', 'en-GB')).to.include('kennen doel A');
  });

  it('an unknown goal or misconception by its id', () => {
    const why: Reason = { code: 'misconception', goal: 'gone', misconception: 'gone-too', times: 2 };
    expect(explain(why, { audience: 'teacher', lang: 'nl', pack }))
      .to.include('gone')
      .and.include('gone-too');
  });

  it('a misconception in the pack’s own words', () => {
    const why: Reason = { code: 'misconception', goal: 'A', misconception: 'adds-both', times: 2 };
    expect(explain(why, { audience: 'teacher', lang: 'nl', pack })).to.include('Telt tellers én noemers op.');
    expect(explain(why, { audience: 'pupil', lang: 'nl', pack })).to.include('Je telt ook de noemers op.');
  });
});
