import type { InteractionType } from '@leerspoor/content';
import { until } from '../../../../test/support/lesson.js';
import type { CarryingHand, Hand } from '../../../../test/support/hands.js';

/** Gives the right answer of the gallery's sample with a hand, in the shadow root of the interaction. */
type Way<H = Hand> = (root: ShadowRoot, hand: H) => Promise<void>;

const fractionPairs = { '1/2': 'de helft', '1/4': 'een vierde', '3/4': 'drie vierde' };
const sorted = { '1/4': 'less', '2/3': 'more', '3/8': 'less', '4/5': 'more' };
const ordered = ['één achtste', 'één vierde', 'één derde', 'een half'];

/** How each interaction is answered: the same for a mouse, for the keyboard alone and for a finger. */
export const ways: Readonly<Record<InteractionType, Way>> = {
  choice: async (root, hand) => hand.press(one(root, '[value="2/5"]').closest('label')!),
  number: async (root, hand) => hand.write(box(root), '15'),
  fraction: async (root, hand) => {
    await hand.write(box(root, 0), '3');
    await hand.write(box(root, 1), '4');
  },
  text: async (root, hand) => hand.write(box(root), 'werkte'),
  gaps: async (root, hand) => {
    await hand.write(box(root), 'teller');
    await hand.choose(root.querySelector('select')!, 'o');
  },
  order: async (root, hand) => {
    for (const [place, name] of ordered.entries())
      for (let at = placeOf(root, name); at > place; at--) {
        await hand.press(button(root, `${name}: een plaats omhoog`));
        await until(() => placeOf(root, name) === at - 1);
      }
  },
  match: async (root, hand) => {
    for (const [card, left] of Object.entries(fractionPairs)) {
      await hand.press(one(root, `.piece-card[data-drag="${card}"]`));
      await hand.press(slot(root, left));
    }
  },
  sort: async (root, hand) => {
    for (const [card, group] of Object.entries(sorted)) {
      await hand.press(one(root, `[data-drag="${card}"]`));
      await hand.press(one(root, `[data-drop="${group}"] > button`));
    }
  },
  select: async (root, hand) => hand.press(button(root, 'wilde')),
  'number-line': async (root, hand) => hand.slide(box(root), 0.75),
  spot: async (root, hand) => hand.press(button(root, 'onderste')),
  shade: async (root, hand) => {
    await hand.press(button(root, 'Eén meer'));
    await hand.press(button(root, 'Eén meer'));
  },
  place: async (root, hand) => {
    for (const bin of ['blauw', 'blauw', 'rood', 'rood', 'rood'])
      await hand.press(button(root, `${bin} mandje: Eén meer`));
  },
  split: async (root, hand) => hand.write(box(root), '3'),
  expression: async (root, hand) => hand.write(box(root), '3×4'),
  open: async (root, hand) => {
    await hand.write(root.querySelector('textarea')!, 'Anders weet je niet welk deel het is.');
    await hand.press(button(root, 'Vergelijk'));
    await hand.press(await until(() => root.querySelector('label')));
  },
  stepped: async (root, hand) => {
    for (const [i, answer] of ['8', '3'].entries()) {
      if (i > 0) await hand.press(await until(() => button(root, 'Volgende stap')));
      const question = root.querySelector('leerspoor-question')!.shadowRoot!;
      await hand.write(await until(() => stepBox(question)), answer);
      await hand.press(button(question, 'Controleer'));
    }
  },
};

/** Where something can be dragged: the same answer, carried. */
export const carried: Readonly<Partial<Record<InteractionType, Way<CarryingHand>>>> = {
  order: async (root, hand) => {
    for (const [place, name] of ordered.entries()) {
      const rows = [...root.querySelectorAll('li')];
      const at = placeOf(root, name);
      if (at === place) continue;
      await hand.carry(one(rows[at]!, '.place'), rows[place]!);
      await until(() => placeOf(root, name) === place);
    }
  },
  match: async (root, hand) => {
    for (const [card, left] of Object.entries(fractionPairs))
      await hand.carry(one(root, `.piece-card[data-drag="${card}"]`), slot(root, left));
  },
  sort: async (root, hand) => {
    for (const [card, group] of Object.entries(sorted))
      await hand.carry(one(root, `[data-drag="${card}"]`), one(root, `[data-drop="${group}"]`));
  },
  place: async (root, hand) => {
    for (const [left, bin] of [
      [5, 'blue'],
      [4, 'blue'],
      [3, 'red'],
      [2, 'red'],
      [1, 'red'],
    ] as const) {
      await until(() => root.querySelectorAll('[data-drag=""]').length === left);
      await hand.carry(one(root, '[data-drag=""]'), one(root, `[data-drop="${bin}"]`));
    }
  },
};

export const one = (root: ParentNode, selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;
const box = (root: ParentNode, i = 0): HTMLInputElement => root.querySelectorAll('input')[i]!;

const stepBox = (question: ShadowRoot): HTMLInputElement | null | undefined =>
  question.querySelector('leerspoor-number')?.shadowRoot?.querySelector('input:not(:disabled)');

/** A button by what it is called. */
export const button = (root: ParentNode, name: string): HTMLButtonElement =>
  [...root.querySelectorAll('button')].find((each) =>
    (each.ariaLabel ?? each.textContent).replace(/\s+/g, ' ').includes(name),
  )!;

const slot = (root: ParentNode, left: string): HTMLElement =>
  [...root.querySelectorAll('li')]
    .find(({ firstElementChild }) => firstElementChild!.textContent.trim() === left)!
    .querySelector<HTMLElement>('[part=slot]')!;

const placeOf = (root: ShadowRoot, name: string): number =>
  [...root.querySelectorAll('li')].findIndex((row) => row.querySelector('button')!.ariaLabel!.startsWith(name));
