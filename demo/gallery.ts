import type { Outcome, Response } from '@leerspoor/content';
import { feedbackText } from '@leerspoor/content/core';
import '@leerspoor/elements/define/item.js';
import type { LeerspoorItem, Stage } from '@leerspoor/elements';
import { samples, type Sample } from './gallery-items.js';

/** Every state a task can be in, by the name it has in the gallery. */
interface State {
  readonly name: string;
  readonly stage?: Stage;
  readonly response?: (sample: Sample) => Response;
  readonly outcome?: (sample: Sample) => Outcome;
  readonly disabled?: boolean;
  readonly restored?: boolean;
}

const notYet = ({ item }: Sample): Outcome => ({
  score: 0,
  feedback: feedbackText(item.wrong[0]?.feedback ?? item.right),
});

const states: readonly State[] = [
  { name: 'leeg' },
  { name: 'beantwoord', response: ({ right }) => right },
  {
    name: 'juist',
    stage: 'right',
    response: ({ right }) => right,
    outcome: ({ item }) => ({ score: 1, feedback: feedbackText(item.right) }),
  },
  { name: 'nog niet', stage: 'again', response: ({ wrong }) => wrong, outcome: notYet },
  { name: 'uitwerking', stage: 'solution', response: ({ wrong }) => wrong, outcome: notYet },
  {
    name: 'onleesbaar',
    response: ({ wrong }) => wrong,
    outcome: () => ({ score: 0, feedback: '', unreadable: true, ask: 'unclear' }),
  },
  { name: 'uit', disabled: true, response: ({ right }) => right },
  { name: 'hersteld', restored: true },
];

const shown = (sample: Sample, state: State): HTMLElement => {
  const element: LeerspoorItem = document.createElement('leerspoor-item');
  element.item = sample.item;
  element.help = ['plan'];
  element.stage = state.stage ?? 'asking';
  element.response = state.response?.(sample);
  element.outcome = state.outcome?.(sample);
  element.disabled = state.disabled ?? false;
  if (state.restored) element.draft = JSON.stringify(sample.right);
  element.id = `${sample.item.id}-${state.name.replaceAll(' ', '-')}`;
  const frame = document.createElement('article');
  const title = document.createElement('h3');
  title.textContent = state.name;
  frame.append(title, element);
  return frame;
};

const asked = new URLSearchParams(location.search);
const gallery = document.querySelector('main')!;
for (const sample of samples.filter(({ item }) => (asked.get('type') ?? item.id) === item.id)) {
  const title = document.createElement('h2');
  title.textContent = sample.item.id;
  const row = document.createElement('div');
  row.className = 'gallery';
  row.append(
    ...states.filter(({ name }) => (asked.get('state') ?? name) === name).map((state) => shown(sample, state)),
  );
  gallery.append(title, row);
}
