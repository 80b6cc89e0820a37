// A page with a lesson in it that writes down, in words and in code, everything it hears.
import { openPack } from '@leerspoor/content/open';
import { factEventNames, type ProblemEvent } from '@leerspoor/elements';
import { kinds, tellingOf, type Kind, type Told } from './host-words.js';
import { lessonFromAddress } from './lesson.js';

const practice = lessonFromAddress();
if (!practice.hasAttribute('pupil')) practice.setAttribute('pupil', 'host-demo');

const log = document.querySelector('#log')!;
const form = document.querySelector<HTMLFormElement>('.kinds')!;

const made = (tag: string, text: string, className = ''): HTMLElement =>
  Object.assign(document.createElement(tag), { textContent: text, className });

/** One line, newest first: what happened in words, its name in code, and the whole of it behind a tap. */
const print = ({ kind, words, why = '' }: Told, name: string, time: number, whole: unknown): void => {
  const line = document.createElement('li');
  line.dataset['kind'] = kind;
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const clock = made('time', new Date(time).toLocaleTimeString('nl'));
  summary.append(made('span', words, 'words'), made('span', why, 'why'), made('code', name), clock);
  details.append(summary, made('pre', JSON.stringify(whole, null, 2)));
  line.append(details);
  log.prepend(line);
  document.querySelector('#none')?.remove();
};

/** A box to tick for each kind of happening. */
for (const [kind, name] of Object.entries(kinds) as [Kind, string][]) {
  const label = document.createElement('label');
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: kind, checked: true });
  label.dataset['kind'] = kind;
  label.append(box, name);
  form.append(label);
}
form.addEventListener('change', () => {
  const shown = new FormData(form);
  log.className = Object.keys(kinds)
    .filter((kind) => !shown.has(kind))
    .map((kind) => `without-${kind}`)
    .join(' ');
});

const opened = await openPack(await (await fetch(practice.src)).json());
const tell = tellingOf('pack' in opened ? opened.pack : undefined);
for (const name of factEventNames)
  practice.addEventListener(name, ({ type, fact }) => print(tell(fact), type, fact.time, fact));
practice.addEventListener('leerspoor-error', ({ type, about, message, issues }: ProblemEvent) =>
  print({ kind: 'course', words: message }, type, Date.now(), { about, message, issues }),
);
document.querySelector('#lesson')!.append(practice);

const showFacts = async (): Promise<void> => {
  const all = [];
  for await (const fact of practice.facts()) all.push(fact);
  print({ kind: 'course', words: `Bewaard op dit toestel: ${all.length} feiten` }, 'facts()', Date.now(), all);
};

const acts: Readonly<Record<string, () => unknown>> = {
  pause: () => practice.pause(),
  resume: () => practice.resume(),
  facts: showFacts,
  forget: () => practice.forget(),
};

document.querySelector('.tools')!.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('button');
  if (button) void acts[button.dataset['do'] ?? '']?.();
});
