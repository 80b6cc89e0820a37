import type { Response } from '@leerspoor/content';
import type { Frame } from 'puppeteer-core';

/** What a lesson shows: the item and its stage, or another screen by its words. */
export interface Sight {
  readonly item?: string;
  readonly stage?: string;
  readonly text: string;
}

/** Looks at the lesson; waits until it shows something else than `before`. */
export async function look(frame: Frame, before = ''): Promise<Sight> {
  const found = await frame.waitForFunction(sightIn, { polling: 100, timeout: 30_000 }, before);
  return (await found.jsonValue()) as Sight;
}

/** Answers the task, right or wrong, or goes on where there is none; resolves to what is shown then. */
export async function step(frame: Frame, answers: Readonly<Record<string, Response>>, right = true): Promise<Sight> {
  const before = await look(frame);
  const answer = before.item === undefined ? undefined : answers[before.item];
  await frame.evaluate(act, right ? answer : wrongOf(answer));
  return look(frame, JSON.stringify(before));
}

/** An answer of the same kind that is not right, and not empty. */
function wrongOf(answer: Response | undefined): Response | undefined {
  if (!answer) return undefined;
  if (answer.type === 'fraction') return { type: 'fraction', text: '97/98' };
  if (answer.type === 'number') return { type: 'number', text: '9797' };
  if ('chosen' in answer) return { ...answer, chosen: ['none-of-these'] };
  return answer;
}

/** In the page: what is to be seen, once it differs and is at rest. */
function sightIn(before: string): Sight | undefined {
  const root = document.querySelector('leerspoor-practice')?.shadowRoot;
  if (!root) return undefined;
  const task = root.querySelector<HTMLElement & { item?: { id: string }; stage?: string }>('leerspoor-item');
  if (task && (!task.item || task.stage === 'recording')) return undefined;
  const text = root.querySelector('[part=screen]')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const sight = task ? { item: task.item!.id, stage: task.stage!, text: '' } : { text };
  if (!task && !root.querySelector('[part=screen] button')) return undefined;
  return JSON.stringify(sight) === before ? undefined : sight;
}

/** In the page: gives the answer as the item's own event does, or presses the button that leads on. */
function act(response: Response | undefined): void {
  const root = document.querySelector('leerspoor-practice')!.shadowRoot!;
  const task = root.querySelector<HTMLElement & { stage?: string }>('leerspoor-item');
  if (task && (task.stage === 'asking' || task.stage === 'again')) {
    const event = new Event('leerspoor-response', { bubbles: true, composed: true, cancelable: true });
    task.dispatchEvent(Object.assign(event, { response, seconds: 12 }));
    return;
  }
  const within = task?.shadowRoot ?? root;
  const buttons = [...within.querySelectorAll('button')].filter((button) => button.getClientRects().length > 0);
  const ways = ['Ik begin', 'Ik probeer het eerst zelf', 'Verder zonder hulp', 'Sluiten'];
  const way =
    buttons.find(({ textContent }) => ways.some((words) => textContent.includes(words))) ??
    buttons.find((button) => button.matches('.primary')) ??
    buttons.at(-1);
  way?.click();
}
