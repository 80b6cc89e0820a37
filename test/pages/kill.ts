// A pupil who answers without end, and a page that tells the harness what is on disk and what can be seen.
import { respond, rightResponses, type Item, type Response } from '@leerspoor/content';
import type { Fact, FactOf } from '@leerspoor/engine';
import type { LeerspoorItem } from '@leerspoor/elements';
import { idbStore } from '@leerspoor/store';
import 'leerspoor';
import { GiveEvent } from '../../packages/elements/src/interactions/interaction-events.js';
import type { Told } from '../kill/told.js';

const pupil = new URLSearchParams(location.search).get('pupil')!;
const tell = (told: Told): void => window.tell(told);

// Answers faster than anyone reads count as rushing: time goes thirty times as fast for this pupil.
const now = Performance.prototype.now.bind(performance);
performance.now = () => 30 * now();

const facts: Fact[] = [];
const store = idbStore({ pupil, pack: 'breuken' });
for await (const fact of store.facts()) facts.push(fact);
store.close();
tell({ is: 'kept', facts });

const practice = document.createElement('leerspoor-practice');
practice.setAttribute('src', '/demo/built/breuken/pack.json');
practice.setAttribute('pupil', pupil);
practice.assignment = {
  minutes: 600,
  without: ['activating', 'orienting', 'instructing', 'guided', 'closing', 'checking', 'reflecting'],
};
let heard: FactOf<'item.answered'> | undefined;
practice.addEventListener('leerspoor-item-answered', ({ fact }) => (heard = fact));
practice.addEventListener('leerspoor-error', ({ about, message }) =>
  tell({ is: about === 'storage' ? 'unsaved' : 'problem', message }),
);
document.body.append(practice);

/** What was in sight when the pupil last did something. */
let done = '';
/** The lesson is in sight: not a word about the tab that had it before. */
let stands = false;
/** An answer was given, and its feedback is not in sight yet. */
let waits = false;
look();

/** At each picture: tells what is new in it, then does what the screen asks. */
function look(): void {
  requestAnimationFrame(look);
  const root = practice.shadowRoot;
  const screen = root?.querySelector('.screen');
  if (!screen || screen.querySelector('[role=status]')) return;
  const task = root?.querySelector('leerspoor-item');
  const sight = task ? `${task.item?.id ?? ''} ${task.stage}` : screen.textContent.trim();
  if (sight === done || !isWhole(task)) return;
  if (!stands && !screen.querySelector('[part=message]'))
    tell({ is: 'stands', item: task?.item?.id, stage: task?.stage ?? sight });
  stands ||= !screen.querySelector('[part=message]');
  if (waits && task) tellShown(task);
  if (window.isHeld) return;
  done = sight;
  if (task) void answer(task);
  else goOn(screen);
}

/** A task is whole when it can be answered, or when what is said of the answer is in sight. */
function isWhole(task: LeerspoorItem | null | undefined): boolean {
  if (!task) return true;
  if (task.stage === 'recording') return false;
  const needed = ['.field > *', ...(task.stage === 'asking' ? [] : ['[part~=feedback]'])];
  return needed.every((part) => task.shadowRoot?.querySelector(part)?.getClientRects().length);
}

function tellShown({ item }: LeerspoorItem): void {
  waits = false;
  if (heard?.item === item?.id && heard) tell({ is: 'shown', id: heard.id });
  else tell({ is: 'problem', message: `Feedback on ${item?.id ?? ''} was shown, and no fact of it was told.` });
  heard = undefined;
}

async function answer(task: LeerspoorItem): Promise<void> {
  if (task.stage === 'asking' || task.stage === 'again') {
    const field = task.shadowRoot!.querySelector('.field')!.firstElementChild!;
    field.dispatchEvent(new GiveEvent(responseTo(task.item!)));
    waits = true;
    await task.updateComplete;
  }
  task.shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
}

/** Right two times out of three, else a mistake that the author foresaw. */
function responseTo({ interaction, wrong }: Item): Response {
  const mistake = Math.random() < 1 / 3 ? wrong.find((one) => one.answer !== undefined)?.answer : undefined;
  return (mistake === undefined ? undefined : respond(interaction, mistake)) ?? rightResponses(interaction)[0]!;
}

/** A screen without a task: goes on without help, or tells that this was the end. */
function goOn(screen: Element): void {
  if (screen.querySelector('.over') && !screen.querySelector('.ways')) tell({ is: 'ended' });
  else screen.querySelector<HTMLElement>('.quiet, .primary, button')?.click();
}
