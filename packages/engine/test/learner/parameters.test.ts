import { expect } from '@open-wc/testing';
import { parseParameters } from '@leerspoor/engine';

const good = {
  format: 'leerspoor-parameters/1',
  id: 'c1',
  mean: 0.4,
  goals: { a: 1 },
  items: { a1: [0.2, 0.1] },
  answers: 10,
};

describe('parseParameters', () => {
  it('takes what calibrate wrote', () => expect(parseParameters(good)).to.deep.equal(good));

  for (const [title, bad] of [
    ['null', null],
    ['a list', [good]],
    ['another format', { ...good, format: 'leerspoor-parameters/2' }],
    ['no id', { ...good, id: '' }],
    ['a mean that is no number', { ...good, mean: '0.4' }],
    ['an infinite difficulty', { ...good, goals: { a: Infinity } }],
    ['an item without its variance', { ...good, items: { a1: [0.2] } }],
    ['a negative variance', { ...good, items: { a1: [0.2, -1] } }],
    ['half an answer', { ...good, answers: 0.5 }],
  ] as const) {
    it(`refuses ${title}`, () => expect(parseParameters(bad)).to.equal(undefined));
  }
});
