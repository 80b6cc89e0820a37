import type { Response } from '@leerspoor/content';
import { loadScoring, score } from '@leerspoor/content/score';
import '@leerspoor/elements/define/item.js';
import type { LeerspoorItem, Stage } from '@leerspoor/elements';
import { samples, type Sample } from './gallery-items.js';

/** Every state a task can be in, by the name it has in the gallery. */
interface State {
  readonly name: string;
  readonly stage?: Stage;
  readonly response?: (sample: Sample) => Response;
  /** The author gave no worked solution. */
  readonly unsolved?: boolean;
  readonly unreadable?: boolean;
  readonly disabled?: boolean;
  readonly restored?: boolean;
}

const right = ({ right }: Sample): Response => right;
const wrong = ({ wrong }: Sample): Response => wrong;

const states: readonly State[] = [
  { name: 'leeg' },
  { name: 'beantwoord', response: right },
  { name: 'juist', stage: 'right', response: right },
  { name: 'eerste fout', stage: 'again', response: wrong },
  { name: 'tweede fout', stage: 'solution', response: wrong, unsolved: true },
  { name: 'uitwerking', stage: 'solution', response: wrong },
  { name: 'onleesbaar', response: wrong, unreadable: true },
  { name: 'uit', disabled: true, response: right },
  { name: 'hersteld', restored: true },
];

const shown = (sample: Sample, state: State): HTMLElement => {
  const element: LeerspoorItem = document.createElement('leerspoor-item');
  element.item = state.unsolved ? { ...sample.item, solution: [] } : sample.item;
  element.help = ['plan'];
  element.stage = state.stage ?? 'asking';
  element.response = state.response?.(sample);
  if (state.stage) element.outcome = score(sample.item, element.response!);
  if (state.unreadable) element.outcome = { score: 0, feedback: '', unreadable: true, ask: 'unclear' };
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
await Promise.all(samples.map(({ item }) => loadScoring(item.interaction)));
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
