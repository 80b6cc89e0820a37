import type { Plan } from '@leerspoor/content';
import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../../../test/support/until.js';
import { press, type } from '../../../../test/support/keys.js';
import { emulate, itInChromium } from '../../../../test/support/page.js';
import '../../src/define/plan.js';
import type { LeerspoorPlan } from '../../src/plan/plan.js';
import type { LeerspoorStep } from '../../src/plan/step.js';
import { drawn } from '../drawn.js';
import { FakeVoices } from '../listen/voices.js';
import type { StepEvent } from '../../src/plan/step-event.js';

const plan: Plan = {
  kind: 'plan',
  id: 'p',
  steps: [
    {
      text: 'Zijn alle stukken even groot?',
      pictogram: 'look',
      worked: 'Ja, allemaal.',
      example: { all: '4', some: '3' },
    },
    {
      text: 'Tel álle stukken.',
      worked: 'Er zijn {all} stukken.',
      input: { type: 'number', correct: ['{all}'] },
      wrong: [{ answer: '{some}', feedback: 'Tel ook de witte stukken.' }],
      right: 'Dat is de noemer.',
      hint: 'Wijs ze aan, een voor een.',
      why: {
        question: 'Waarom tel je ze allemaal?',
        options: [
          { text: 'De noemer gaat over het geheel.', correct: true, feedback: 'Juist, het geheel.' },
          { text: 'Het grootste getal staat onder.', feedback: 'Dat klopt hier toevallig.' },
        ],
      },
    },
    {
      text: 'Schrijf de breuk.',
      worked: [{ fraction: ['{some}', '{all}'] }],
      input: { type: 'fraction', correct: '{some}/{all}', form: 'exact' },
      hint: 'Boven komt wat gekleurd is.',
    },
  ],
};

const shown = async (blank: number, done = 0, given = plan): Promise<LeerspoorPlan> => {
  const element = await fixture<LeerspoorPlan>(
    html`<leerspoor-plan lang="nl" .plan=${given} .blank=${blank} .done=${done}></leerspoor-plan>`,
  );
  await drawn(element);
  return element;
};

const now = (element: LeerspoorPlan): LeerspoorStep => element.renderRoot.querySelector('leerspoor-step')!;
const states = (element: LeerspoorPlan): string[] =>
  [...element.renderRoot.querySelectorAll('.step')].map(({ classList }) => classList[1]!);
const button = (root: ParentNode, name: string): HTMLButtonElement =>
  [...root.querySelectorAll('button')].find(
    (one) => one.textContent.trim() === name || one.getAttribute('aria-label') === name,
  )!;
const onward = async (element: LeerspoorPlan): Promise<void> => {
  button(now(element).renderRoot, 'Volgende stap').click();
  await element.updateComplete;
  await element.renderRoot.querySelector('leerspoor-step')?.updateComplete;
};
const asks = (element: LeerspoorPlan): boolean => now(element).renderRoot.querySelector('leerspoor-question') !== null;

describe('<leerspoor-plan>', () => {
  it('shows one step at a time; the next only when this one is done', async () => {
    const element = await shown(0);
    expect(states(element)).to.deep.equal(['now', 'later', 'later']);
    expect(element.renderRoot.textContent).not.to.contain('Tel álle stukken');
    await onward(element);
    expect(states(element)).to.deep.equal(['done', 'now', 'later']);
    expect(element.renderRoot.querySelector('.now')!.getAttribute('aria-current')).to.equal('step');
    expect(now(element).renderRoot.textContent).to.contain('Stap 2 van 3');
    expect(now(element).renderRoot.textContent).to.contain('Er zijn 4 stukken.');
  });

  it('fades from the last step back: none blank, one, two, all', async () => {
    for (const blank of [0, 1, 2, 3]) {
      for (const done of [0, 1, 2]) {
        const element = await shown(blank, done);
        const paper = now(element).renderRoot.textContent.includes('op papier');
        expect(asks(element) || paper, `blank ${blank}, step ${done + 1}`).to.equal(done >= 3 - blank);
      }
    }
  });

  it('gives each wrong answer its own feedback, and goes on by keyboard alone once it is right', async () => {
    const element = await shown(3, 1);
    const told: StepEvent['lesson'][] = [];
    element.addEventListener('leerspoor-step', ({ lesson }) => told.push(lesson));
    const question = now(element).renderRoot.querySelector('leerspoor-question')!;
    await until(() => question.shadowRoot!.querySelector('leerspoor-number'));
    question.focus();
    await type('3');
    await press('Enter');
    await until(() => question.shadowRoot!.textContent.includes('Tel ook de witte stukken.'));
    expect(states(element)[2], 'still locked').to.equal('later');
    await expect(element).to.be.accessible();
    await press('Backspace');
    await type('4');
    await press('Enter');
    await until(
      () => now(element).renderRoot.querySelector('.next:focus') !== null,
      () => 'the way on has the focus',
    );
    expect(question.shadowRoot!.textContent).to.contain('Dat is de noemer.');
    await press('Enter');
    await until(
      () => now(element).shadowRoot!.activeElement?.matches('h3'),
      () => 'the new step has the focus',
    );
    expect(told).to.deep.equal([{ type: 'step', step: 2, steps: 3, success: true }]);
  });

  it('opens a step for a pupil who cannot do it; that is no success', async () => {
    const element = await shown(1, 2);
    const told: boolean[] = [];
    element.addEventListener('leerspoor-step', ({ lesson }) => told.push(lesson.success));
    button(now(element).renderRoot, 'Tip').click();
    await now(element).updateComplete;
    expect(now(element).renderRoot.textContent).to.contain('Boven komt wat gekleurd is.');
    button(now(element).renderRoot, 'Toon deze stap').click();
    await now(element).updateComplete;
    await onward(element);
    expect(told).to.deep.equal([false]);
    expect(element.completed).to.equal(true);
    expect(element.renderRoot.textContent).to.contain('Dat waren alle stappen.');
  });

  it('asks of a step on paper how it went', async () => {
    const element = await shown(3);
    const told: boolean[] = [];
    element.addEventListener('leerspoor-step', ({ lesson }) => told.push(lesson.success));
    button(now(element).renderRoot, 'Toon deze stap').click();
    await now(element).updateComplete;
    expect(told, 'not before the pupil said so').to.deep.equal([]);
    button(now(element).renderRoot, 'Nog niet').click();
    expect(told).to.deep.equal([false]);
  });

  it('asks why, says something of each reason, and is never in the way', async () => {
    const element = await shown(0, 1);
    const root = now(element).renderRoot;
    button(root, 'Het grootste getal staat onder.').click();
    await now(element).updateComplete;
    expect(root.textContent).to.contain('Dat klopt hier toevallig.');
    await onward(element);
    expect(states(element)).to.deep.equal(['done', 'done', 'now']);
  });

  it('fills the slots with the values of the item', async () => {
    const element = await shown(0, 1);
    element.slots = { all: '9', some: '2' };
    await element.updateComplete;
    await now(element).updateComplete;
    expect(now(element).renderRoot.textContent).to.contain('Er zijn 9 stukken.');
  });

  it('keeps the task in sight whose numbers it speaks of, and no other', async () => {
    const element = await shown(0);
    element.task = { prompt: 'Welk deel is gekleurd?', figure: { figure: 'strip', parts: 9, shaded: 2 } };
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.task'), 'the plan shows its own example').to.equal(null);
    element.slots = { all: '9', some: '2' };
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.task')?.textContent).to.contain('Welk deel is gekleurd?');
    await drawn(element);
    await expect(element).to.be.accessible();
  });

  it('reads a step aloud with a voice on the device: what to do, then the worked line, marked as it goes', async () => {
    const voices = new FakeVoices([
      { lang: 'nl-BE', localService: false },
      { lang: 'nl-NL', localService: true },
    ]);
    const element = await shown(0, 2);
    const { renderRoot } = now(element);
    const listen = renderRoot.querySelector('leerspoor-listen')!;
    await listen.updateComplete;
    button(listen.renderRoot, 'Lees voor').click();
    await until(() => renderRoot.querySelector('.what[data-reading]'));
    await voices.end();
    await until(() => renderRoot.querySelector('.worked[data-reading]'));
    expect(voices.texts).to.deep.equal(['Schrijf de breuk.', 'drie vierden']);
    expect(voices.said.every(({ voice }) => voice?.localService)).to.equal(true);
    voices.restore();
  });

  it('does not read the line that the pupil is to find', async () => {
    const voices = new FakeVoices([{ lang: 'nl-BE', localService: true }]);
    const element = await shown(3, 2);
    const listen = now(element).renderRoot.querySelector('leerspoor-listen')!;
    await listen.updateComplete;
    button(listen.renderRoot, 'Lees voor').click();
    await voices.end();
    expect(voices.said.length).to.equal(1);
    voices.restore();
  });

  it('lives with a plan of one step, and with none', async () => {
    const one = await shown(1, 0, { ...plan, steps: [plan.steps[0]!] });
    expect(states(one)).to.deep.equal(['now']);
    const none = await shown(0, 0, { ...plan, steps: [] });
    expect(none.renderRoot.querySelector('section')).to.equal(null);
  });

  it('tells the lesson, once, that it is over', async () => {
    const element = await shown(0, 3);
    const closed: boolean[] = [];
    element.addEventListener('leerspoor-support-close', ({ lesson }) => closed.push(lesson.completed));
    button(element.renderRoot, 'Nu ik').click();
    element.close();
    expect(closed).to.deep.equal([true]);
  });

  it('is accessible shown, asked and over', async () => {
    for (const [blank, done] of [
      [0, 0],
      [0, 1],
      [2, 1],
      [0, 3],
    ] as const)
      await expect(await shown(blank, done)).to.be.accessible();
  });

  itInChromium('is accessible with forced colours', async () => {
    await emulate({ 'forced-colors': 'active' });
    await expect(await shown(2, 1)).to.be.accessible();
    await emulate({});
  });

  it('fits in 320 px, and at twice the size of text', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    Object.assign(box.style, { width: '320px', fontSize: '200%' });
    for (const [blank, done] of [
      [0, 1],
      [3, 1],
      [3, 2],
    ] as const) {
      const element = await shown(blank, done);
      box.replaceChildren(element);
      await drawn(element);
      expect(element.scrollWidth, `blank ${blank}, step ${done + 1}`).to.be.at.most(320);
    }
  });
});
