import type { FactEvent, LeerspoorPractice, ProblemEvent } from '@leerspoor/elements';
import { factEventNames } from '@leerspoor/elements';
import { lessonFromAddress } from './lesson.js';

const practice = lessonFromAddress();
if (!practice.hasAttribute('pupil')) practice.setAttribute('pupil', 'host-demo');
document.querySelector('#lesson')!.append(practice);

const log = document.querySelector('#log')!;

/** One line, newest first: what it is, and the whole of it behind a tap. */
const print = (name: string, what: string, whole: unknown): void => {
  const line = document.createElement('li');
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const [code, about, json] = ['code', 'span', 'pre'].map((tag) => document.createElement(tag)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  code.textContent = name;
  about.textContent = what;
  json.textContent = JSON.stringify(whole, null, 2);
  summary.append(code, ' ', about);
  details.append(summary, json);
  line.append(details);
  log.prepend(line);
};

const brief = ({ fact }: FactEvent): string => {
  switch (fact.type) {
    case 'decision.made':
      return `${fact.decision.act.do}: ${fact.decision.why.code}`;
    case 'item.answered':
      return `${fact.item}: ${String(fact.score)}${fact.misconception ? `, ${fact.misconception}` : ''}`;
    case 'item.presented':
      return `${fact.item} (${fact.track})`;
    case 'phase.entered':
      return fact.phase;
    default:
      return 'goal' in fact ? (fact.goal ?? '') : '';
  }
};

for (const name of factEventNames)
  practice.addEventListener(name, (event) => print(event.type, `#${event.fact.seq} ${brief(event)}`, event.fact));
practice.addEventListener('leerspoor-error', ({ type, about, message, issues }: ProblemEvent) =>
  print(type, `${about}: ${message}`, { about, message, issues }),
);

const facts = async (element: LeerspoorPractice): Promise<void> => {
  const all = [];
  for await (const fact of element.facts()) all.push(fact);
  print('facts()', `${all.length} feiten`, all);
};

const acts: Readonly<Record<string, () => unknown>> = {
  pause: () => practice.pause(),
  resume: () => practice.resume(),
  facts: () => facts(practice),
  forget: () => practice.forget(),
};

document.querySelector('.tools')!.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement) void acts[target.dataset['do'] ?? '']?.();
});
