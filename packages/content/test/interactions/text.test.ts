import { expect } from '@open-wc/testing';
import { score, type Response, type TextInteraction } from '@leerspoor/content';
import fc from 'fast-check';
import { enough, keyOf, table } from '../support/answers.js';

const typed = (text: string): Response => ({ type: 'text', text });
const word = (correct: string, more: Partial<TextInteraction> = {}): TextInteraction => ({
  type: 'text',
  correct: [correct],
  ...more,
});

describe('a typed word', () => {
  table(keyOf(word('werkte'), { werkde: 'by-ear', werkt: 'present', gewerkt: 'participle' }), typed, [
    ['werkte', 1],
    [' werkte ', 1],
    ['Werkte', 1],
    ['WERKTE', 1],
    ['werk\u00adte', 1],
    ['werk\u200bte', 1],
    ['\u202ewerkte\u202c', 1],
    ['ｗｅｒｋｔｅ', 1],
    ['werkde', '0 by-ear'],
    ['WERKDE', '0 by-ear'],
    ['werkt', '0 present'],
    ['gewerkt', '0 participle'],
    ['werkten', 0],
    ['wérkte', 0],
    ['werk te', 0],
    ['werkte.', 0],
    ['werk', 0],
    ['etkrew', 0],
    ['__proto__', 0],
    ['', 'empty'],
    ['   ', 'empty'],
    ['\n\t', 'empty'],
    ['\u200b\u200b', 'empty'],
    ['😀', 'unclear'],
    ['...', 'unclear'],
    ['<b>werkte</b>', 'unclear'],
    ['<script>alert(1)</script>', 'unclear'],
    ['w'.repeat(500), 'long'],
  ]);

  table(keyOf(word('Één brief', { case: 'strict' })), typed, [
    ['Één brief', 1],
    ['E\u0301e\u0301n brief', 1],
    ['Één  brief', 1],
    ['één brief', 0],
    ['Een brief', 0],
    ['Éénbrief', 0],
  ]);

  table(keyOf(word('café', { accents: 'loose' })), typed, [
    ['café', 1],
    ['cafe', 1],
    ['cafè', 1],
    ['Cafe\u0301', 1],
    ['caf', 0],
  ]);

  table(keyOf(word("zo'n grote foto's", { spaces: 'strict' })), typed, [
    ["zo'n grote foto's", 1],
    ['zo’n grote foto’s', 1],
    ['zo`n grote foto´s', 1],
    ["zo'n  grote foto's", 0],
    ["zo'n grote fotos", 0],
  ]);

  table(keyOf(word('kasteel', { spelling: 'loose' })), typed, [
    ['kasteel', 1],
    ['kastel', 1],
    ['kasteeel', 1],
    ['kastael', 1],
    ['ksateel', 1],
    ['kastell', 1],
    ['kasstell', 0],
    ['kastelen', 0],
    ['steel', 0],
  ]);

  table(keyOf(word('kat', { spelling: 'loose' })), typed, [
    ['kat', 1],
    ['kar', 0],
  ]);

  table(keyOf({ type: 'text', correct: ['?', '!'] }), typed, [
    ['?', 1],
    [' ! ', 1],
    ['.', 0],
  ]);

  enough('text');

  it('takes each of several right answers', () => {
    const key = keyOf({ type: 'text', correct: ['fiets', 'rijwiel'] });
    for (const text of ['fiets', 'rijwiel']) expect(score(key, typed(text)).score).to.equal(1);
  });

  it('never throws, whatever is typed, and one letter changed is never right where spelling counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        expect(score(keyOf(word('werkte')), typed(text)).score).to.be.oneOf([0, 1]);
      }),
    );
    fc.assert(
      fc.property(fc.nat(5), fc.constantFrom(...Array.from('abcdfghijlmnopqsuvxyz')), (at, letter) => {
        const text = `${'werkte'.slice(0, at)}${letter}${'werkte'.slice(at + 1)}`;
        expect(score(keyOf(word('werkte')), typed(text)).score).to.equal(0);
      }),
    );
  });
});
