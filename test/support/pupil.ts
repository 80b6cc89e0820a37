// A scripted pupil at a real lesson: looks at the screen, answers with a real mouse, or with another hand.
import type { Item, Response } from '@leerspoor/content';
import type { LeerspoorItem } from '@leerspoor/elements';
import { mouse, type Hand } from './hands.js';
import { press, type } from './keys.js';
import { until, type Page } from './lesson.js';

/** What a pupil answers to a task at this try (1 or 2). */
export type Answers = (item: Item, attempt: 1 | 2) => Response;

/** Goes on, screen after screen, until `reached` holds after one. Help is taken where `help` names the button. */
export async function practise(
  page: Page,
  answers: Answers,
  reached: () => unknown,
  help?: string,
  hand: Hand = mouse,
): Promise<void> {
  readCalmly(page.window);
  for (let screens = 0; screens < 120; screens++) {
    if (reached()) return;
    const before = await until(() => sight(page));
    await oneStep(page, answers, help, hand);
    await until(
      () => ![before, ''].includes(sight(page)),
      () => `a screen after ${before}. The page shows: ${page.text}`,
    );
    await until(() => heardOf(page));
  }
  throw new Error('After 120 screens the pupil is not where the test expects.');
}

/** A script answers faster than anyone reads, which counts as rushing: in its page time goes thirty times as fast. */
export function readCalmly(window: Window): void {
  const { performance } = window;
  const real = Performance.prototype.now.bind(performance);
  performance.now = () => 30 * real();
}

async function oneStep(page: Page, answers: Answers, help: string | undefined, hand: Hand): Promise<void> {
  const task = taskOf(page);
  if (!task) return hand.press(await until(() => way(page, help)));
  if (task.stage === 'asking' || task.stage === 'again')
    await answer(page, task, answers(task.item!, task.stage === 'asking' ? 1 : 2), hand);
  else await hand.press(await page.see('button.primary', 'Verder'));
}

/** The button that leads on from a screen without a task. */
function way(page: Page, help: string | undefined): HTMLElement | undefined {
  const wanted = help ? page.find('button.way', help) : undefined;
  return (
    wanted ??
    page.find('button', 'Ik begin') ??
    page.find('button', 'Ik probeer het eerst zelf') ??
    page.find('button', 'Verder zonder hulp') ??
    page.find('button', 'Sluiten') ??
    page.find('button', 'Terug naar mijn opgave') ??
    page.find('button.primary')
  );
}

/** Gives an answer as a pupil does, and presses "Controleer". */
export async function answer(page: Page, task: LeerspoorItem, response: Response, hand: Hand = mouse): Promise<void> {
  if ('chosen' in response) for (const id of response.chosen) await hand.press(await option(page, id));
  else if ('text' in response) await fill(page, task, response.text, hand);
  else if (response.type === 'shade') await colour(page, response.shaded.length, hand);
  else throw new Error(`A pupil cannot give ${response.type} yet.`);
  await hand.press(await page.see('button.primary', 'Controleer'));
}

const option = async (page: Page, id: string): Promise<HTMLElement> =>
  (await until(() => page.findAll('input').find((input) => (input as HTMLInputElement).value === id))).closest(
    'label',
  )!;

/** One piece more at a time, from none. */
async function colour(page: Page, pieces: number, hand: Hand): Promise<void> {
  for (let coloured = 0; coloured < pieces; coloured++)
    await hand.press(await until(() => page.findAll('.stepper button')[1]));
}

async function fill(page: Page, task: LeerspoorItem, text: string, hand: Hand): Promise<void> {
  const parts = task.item!.interaction.type === 'fraction' ? fractionParts(text, task) : [text];
  for (const [i, part] of parts.entries()) {
    const box = await until(() => page.findAll('input')[i] as HTMLInputElement | undefined);
    await hand.reach(box);
    for (const key of box.value ? ['End', 'Shift+Home', 'Backspace'] : []) await press(key);
    await type(part);
  }
}

function fractionParts(text: string, task: LeerspoorItem): readonly string[] {
  const [, whole = '', above = '', below = ''] = /^(?:(\S+) )?([^/]*)\/(.*)$/.exec(text) ?? ['', text];
  const { interaction } = task.item!;
  return interaction.type === 'fraction' && interaction.mixed ? [whole, above, below] : [above, below];
}

export const taskOf = (page: Page): LeerspoorItem | undefined =>
  page.find('leerspoor-item') as LeerspoorItem | undefined;

/** Whether the host has heard of the task on the screen: a screen may be drawn just before the fact of it is told. */
export const heardOf = (page: Page): boolean => {
  const id = taskOf(page)?.item?.id;
  const told = page.facts('item.presented').at(-1)?.item; // none yet in a page that came back to an open item
  return !id || !told || told === id;
};

/** What is to be seen, as one text that changes when the screen does; '' while something is under way. */
const sight = (page: Page): string => {
  const task = taskOf(page);
  if (task) return task.stage === 'recording' || !task.item ? '' : `${task.item.id} ${task.stage}`;
  if (page.find('[part=message][role=status]')) return '';
  return page.find('[part=screen]')?.textContent.trim() ?? '';
};
