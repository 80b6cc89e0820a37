// A host page: listens first, then puts a lesson in its body with the attributes that stand in the address.
import type { Fact, FactType } from '@leerspoor/engine';
import './watch.js';

/** What the host heard, in the order of arrival: the name of the event and, where it tells one, the fact. */
export interface Heard {
  readonly event: string;
  readonly fact: Fact | undefined;
}

declare global {
  interface Window {
    heard: Heard[];
  }
}

/** Every type of fact: a new one does not compile until it is named here. */
const types: Record<FactType, true> = {
  'session.started': true,
  'session.paused': true,
  'session.resumed': true,
  'session.finished': true,
  'phase.entered': true,
  'item.presented': true,
  'item.answered': true,
  'support.opened': true,
  'support.closed': true,
  'video.progressed': true,
  'step.completed': true,
  'decision.made': true,
  'track.changed': true,
  'goal.mastered': true,
  'goal.reopened': true,
  'pupil.estimated': true,
  'pupil.chose': true,
  'help.requested': true,
  'pupil.stuck': true,
  'teacher.overruled': true,
  'exit.answered': true,
};

window.heard = [];
const names = Object.keys(types).map((type) => type.replace('.', '-'));
for (const name of [...names, 'error']) {
  addEventListener(`leerspoor-${name}`, (event) =>
    window.heard.push({ event: event.type, fact: 'fact' in event ? (event.fact as Fact) : undefined }),
  );
}

// The seed of a session is one random number, an id takes more: the same lesson every time, with ids of its own.
const random = crypto.getRandomValues.bind(crypto);
crypto.getRandomValues = (array) =>
  array instanceof Uint32Array && array.length === 1 ? array.fill(7) : random(array);

const practice = document.createElement('leerspoor-practice');
for (const [name, value] of new URLSearchParams(location.search)) practice.setAttribute(name, value);
document.body.append(practice);
await import('leerspoor').catch((error: unknown) => document.body.append(String(error)));
