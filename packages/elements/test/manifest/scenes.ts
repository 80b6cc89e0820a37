// Each element in the states that show all it has, as a pupil brings it there.
import type { Example, Item, Pack, Plan } from '@leerspoor/content';
import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { until } from '../../../../test/support/lesson.js';
import { item as sample } from '../../../../demo/gallery-sample.js';
import { LeerspoorItem, type Stage } from '../../src/item/item.js';
import type { LeerspoorPlan } from '../../src/plan/plan.js';
import { packOf } from '../practice/pack.js';
import { opened, shown } from '../video/short-video.js';

/** Calls `look` at each state worth looking at. */
export type Scene = (look: (element: LitElement) => void) => Promise<void>;

const rich = [{ word: 'noemer', text: 'De noemer' }, ' staat onder. ', { image: 'x.svg', alt: 'een strook' }] as const;

const task: Item = sample(
  'number',
  { type: 'number', correct: [4] },
  {
    prompt: rich,
    figure: { figure: 'strip', parts: 4, shaded: 1 },
    right: 'Vier.',
    wrong: [],
    solution: ['Tel alles.'],
  },
);

const item: Scene = async (look) => {
  for (const stage of ['asking', 'again', 'right', 'solution'] satisfies Stage[]) {
    const element = await fixture<LeerspoorItem>(
      html`<leerspoor-item lang="nl" stage=${stage} .item=${task} .help=${['plan']}></leerspoor-item>`,
    );
    await element.updateComplete;
    look(element);
  }
  const alone = await fixture<LeerspoorItem>(
    html`<leerspoor-item lang="nl" .item=${task} .help=${['plan']}></leerspoor-item>`,
  );
  await alone.updateComplete;
  look(alone);
  tapWord(alone);
  for (const stage of ['again', 'solution']) {
    give(alone, '5');
    main(alone).click();
    await until(() => alone.stage === stage);
    await alone.updateComplete;
    if (stage === 'again') {
      [...alone.renderRoot.querySelectorAll<HTMLElement>('.actions button')].at(-1)!.click();
      main(alone).click();
      await alone.updateComplete;
    }
  }
  main(alone).click();
  look(alone);
};

/** Taps the first word that is explained. */
const tapWord = ({ renderRoot }: LitElement): void => renderRoot.querySelector<HTMLElement>('[part=word]')!.click();

const main = (element: LitElement): HTMLElement => element.renderRoot.querySelector<HTMLElement>('[part~=primary]')!;

/** Types into the field of an item. */
const give = (element: LitElement, text: string): void => {
  const field = [...element.renderRoot.querySelectorAll('*')].find(({ shadowRoot }) =>
    shadowRoot?.querySelector('input'),
  );
  const input = field!.shadowRoot!.querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

const figure: Scene = async (look) => {
  const drawn = { figure: 'strip', parts: 4, shaded: 1, caption: 'een kwart' };
  const element = await fixture<LitElement>(html`<leerspoor-figure lang="nl" .figure=${drawn}></leerspoor-figure>`);
  await until(() => element.renderRoot.querySelector('figcaption'));
  look(element);
};

const steps: Plan = {
  kind: 'plan',
  id: 'p',
  steps: [
    { text: rich, worked: 'Ja.' },
    { text: 'Tel.', worked: '{all} stukken.', example: { all: '4' } },
    { text: 'Schrijf.', worked: 'Een kwart.' },
  ],
};

const plan: Scene = async (look) => {
  const element = await fixture<LeerspoorPlan>(
    html`<leerspoor-plan lang="nl" .plan=${steps} .slots=${{ all: '4' }} .task=${task}></leerspoor-plan>`,
  );
  const step = (): LitElement | null => element.renderRoot.querySelector('leerspoor-step');
  while (step()) {
    await step()!.updateComplete;
    look(element);
    if (element.done === 1) tapWord(element);
    const { done } = element;
    step()!.renderRoot.querySelector<HTMLElement>('[part~=primary]')!.click();
    await until(() => element.done > done);
    await element.updateComplete;
  }
  look(element);
  element.close();
};

const example: Scene = async (look) => {
  const given: Example = { kind: 'example', id: 'e', task: rich, lines: [{ text: 'Een.' }, { text: 'Twee.' }] };
  const element = await fixture<LitElement & { close(): void }>(
    html`<leerspoor-example lang="nl" .example=${given}></leerspoor-example>`,
  );
  look(element);
  tapWord(element);
  main(element).click();
  await element.updateComplete;
  look(element);
  main(element).click();
};

const video: Scene = async (look) => {
  const before = await shown();
  look(before);
  const { element, player } = await opened();
  for (const button of player.renderRoot.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
  await player.updateComplete;
  look(element);
  element.close();
};

/** The pack of the other tests, with a plan for help and texts that have a picture and a word. */
const pack = (): Pack => {
  const { content, goals, ...rest } = packOf();
  const items = content['g1']!.map((one) => ({
    ...one,
    prompt: [...rich, one.prompt as string],
    figure: task.figure!,
  }));
  return {
    ...rest,
    goals: goals.map((goal) => ({ ...goal, supports: [steps] })),
    words: [{ id: 'noemer', word: 'noemer', meaning: 'Het getal onder de streep.' }],
    content: { g1: items },
  };
};

/** A lesson: an answer that is wrong twice, help, a rest; then right answers until the goal is reached. */
const practice: Scene = async (look) => {
  const element = document.createElement('leerspoor-practice');
  look(element);
  const assignment = { without: ['activating', 'orienting', 'instructing', 'guided', 'closing', 'checking'] as const };
  Object.assign(element, { lang: 'nl', store: 'memory', pupil: 'p1', pack: pack(), assignment });
  document.body.append(element);
  const see = async <T extends HTMLElement>(selector: string): Promise<T> => {
    const seen = await until(() => element.renderRoot.querySelector<T>(selector));
    look(element);
    return seen;
  };
  const answer = async (text: (item: Item) => string): Promise<void> => {
    const item = await see<LeerspoorItem>('leerspoor-item[stage=asking], leerspoor-item[stage=again]');
    await item.updateComplete;
    give(item, text(item.item!));
    main(item).click();
    await until(() => item.stage !== 'asking' && item.stage !== 'recording' && !item.matches('[stage=recording]'));
    await item.updateComplete;
    look(element);
  };
  await answer(() => '99');
  element.pause();
  (await see('[part~=message] button')).click();
  const row = await until(() =>
    element.renderRoot.querySelector('leerspoor-help-row')?.shadowRoot?.querySelector('button'),
  );
  row.click();
  await see('[part~=support]');
  (await see('[part~=screen] > button, [part~=screen] [part~=button]')).click();
  for (let turn = 0; turn < 40 && !element.renderRoot.querySelector('[part~=celebration]'); turn++) {
    const next = await see('leerspoor-item, [part~=celebration], [part~=screen] [part~=button]');
    if (!(next instanceof LeerspoorItem)) next.click();
    else {
      await answer(({ interaction }) => String('correct' in interaction ? interaction.correct : ''));
      main(next).click();
      await until(() => !next.isConnected || !next.matches('[stage=right]'));
    }
  }
  element.remove();
};

export const scenes: Readonly<Record<string, Scene>> = {
  'leerspoor-item': item,
  'leerspoor-figure': figure,
  'leerspoor-plan': plan,
  'leerspoor-example': example,
  'leerspoor-video': video,
  'leerspoor-practice': practice,
};
