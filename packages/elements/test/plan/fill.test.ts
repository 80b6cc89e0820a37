import type { PlanStep } from '@leerspoor/content';
import { expect } from '@open-wc/testing';
import { fillSteps } from '../../src/plan/fill.js';

const steps: readonly PlanStep[] = [
  {
    text: 'Tel alle stukken.',
    worked: 'Er zijn {all}.',
    input: { type: 'number', correct: ['{all}'] },
    example: { all: '4', some: '3' },
  },
  { text: 'Schrijf de breuk.', worked: [{ fraction: ['{some}', '{all}'] }], right: '{some} van de {all}.' },
];

describe('the numbers of the item fill the plan', () => {
  it('in every text and answer of every step', () => {
    expect(fillSteps(steps, { all: '8', some: '5' }).steps).to.deep.include({
      text: 'Schrijf de breuk.',
      worked: [{ fraction: ['5', '8'] }],
      right: '5 van de 8.',
    });
    expect(fillSteps(steps, { all: '8', some: '5' }).steps[0]!.input).to.deep.equal({ type: 'number', correct: ['8'] });
  });

  it('writes a fraction that comes in a slot as on paper, and no whole number in front of it that is not its own', () => {
    const worked = ['Eerst ', { strong: 'dit' }, ': {a} en {b}, dan {c}.'];
    const [step] = fillSteps([{ text: 'Kijk.', worked }], { a: '1/4', b: '2 3/4', c: '5' }).steps;
    expect(step!.worked).to.deep.equal([
      'Eerst ',
      { strong: 'dit' },
      ': ',
      { fraction: ['1', '4'] },
      ' en ',
      { fraction: ['3', '4'], whole: '2' },
      ', dan 5.',
    ]);
  });

  it('leaves out the figures of the example beside the numbers of a task, and keeps them with its own', () => {
    const drawn = steps.map((step) => ({ ...step, figure: { figure: 'circle', parts: 4, shaded: 3 } }) as const);
    const figures = (slots?: Record<string, string>): boolean[] =>
      fillSteps(drawn, slots).steps.map(({ figure }) => figure !== undefined);
    expect(figures({ all: '8', some: '5' })).to.deep.equal([false, false]);
    expect(figures()).to.deep.equal([true, true]);
  });

  it('or else those of its own example', () => {
    expect(fillSteps(steps).steps[0]!.worked).to.equal('Er zijn 4.');
    expect(fillSteps(steps).steps[1]!.worked).to.deep.equal([{ fraction: ['3', '4'] }]);
  });

  it('and never those of two tasks: an item that lacks one leaves all to the example', () => {
    expect(fillSteps(steps, { all: '8' }).steps.map(({ worked }) => worked)).to.deep.equal([
      'Er zijn 4.',
      [{ fraction: ['3', '4'] }],
    ]);
  });

  it('a slot that nobody fills takes its line away, not the plan', () => {
    const {
      steps: [step],
    } = fillSteps([{ text: 'Tel.', worked: 'Er zijn {none}.', input: { type: 'number', correct: ['{none}'] } }]);
    expect(step).to.deep.equal({ text: 'Tel.', pictogram: undefined, figure: undefined, why: undefined });
  });
});
