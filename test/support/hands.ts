// Three hands that can do the same: a mouse, the keyboard alone, a finger (Chromium alone).
import { sendMouse } from '@web/test-runner-commands';
import { click, drag, middle, press, reveal, type } from './keys.js';
import { until } from './lesson.js';
import { dragByFinger, tap, touch } from './page.js';

export interface Hand {
  /** Presses a button, or takes an option. */
  press(element: HTMLElement): Promise<void>;
  /** Puts the focus in a box. */
  reach(box: HTMLElement): Promise<void>;
  /** Writes in a box. */
  write(box: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void>;
  /** Takes an option of a list, by how it begins. The open list is the browser's own, out of a test's reach: by key. */
  choose(list: HTMLSelectElement, start: string): Promise<void>;
  /** Sets a slider to the tick at this share of its way, 0 to 1. */
  slide(slider: HTMLInputElement, share: number): Promise<void>;
}

/** A hand that can also carry something to a place. */
export interface CarryingHand extends Hand {
  carry(thing: Element, place: Element): Promise<void>;
}

export const mouse: CarryingHand = {
  press: click,
  reach: click,
  async write(box, text) {
    await click(box);
    await type(text);
  },
  choose: typeIn,
  async slide(slider, share) {
    await reveal(slider);
    await sendMouse({ type: 'click', position: tickAt(slider, share) });
  },
  carry: drag,
};

export const keys: Hand = {
  async press(element) {
    const target = element instanceof HTMLLabelElement ? element.control! : element;
    if (target instanceof HTMLInputElement && target.type === 'radio') return pick(target);
    await tabTo(target);
    await press(target instanceof HTMLInputElement ? 'Space' : 'Enter');
  },
  reach: tabTo,
  async write(box, text) {
    await tabTo(box);
    await type(text);
  },
  async choose(list, start) {
    await tabTo(list);
    await type(start);
  },
  async slide(slider, share) {
    await tabTo(slider);
    await arrows(slider, share);
  },
};

export const finger: CarryingHand = {
  press: tap,
  reach: tap,
  async write(box, text) {
    await tap(box);
    const pad = (box.getRootNode() as ShadowRoot).querySelector('leerspoor-pad');
    if (!pad) return type(text); // the system's own keyboard
    for (const char of text) {
      const key = await until(() => keyOf(pad, char));
      await tap(key);
    }
  },
  choose: typeIn,
  async slide(slider, share) {
    await reveal(slider);
    await touch([tickAt(slider, share)]);
  },
  carry: dragByFinger,
};

async function typeIn(list: HTMLSelectElement, start: string): Promise<void> {
  list.focus();
  await type(start);
}

/** Where the thumb of a number line stands, 40 CSS pixels wide, at this share of its way. */
const tickAt = (slider: Element, share: number): [number, number] => {
  const [x, y] = middle(slider);
  return [Math.round(x + (share - 0.5) * (slider.getBoundingClientRect().width - 40)), y];
};

const keyOf = (pad: Element, char: string): HTMLElement | undefined =>
  [...(pad.shadowRoot?.querySelectorAll('button') ?? [])].find((key) => key.textContent.trim() === char);

/** A radio button of a group: one of them takes the tab, the arrows go on from there. */
async function pick(radio: HTMLInputElement): Promise<void> {
  const group = [...(radio.getRootNode() as ShadowRoot).querySelectorAll<HTMLInputElement>(`[name=${radio.name}]`)];
  await tabTo(group.find(({ checked }) => checked) ?? group[0]!);
  await press('Space');
  for (let steps = 0; !radio.checked && steps < group.length; steps++) await press('ArrowDown');
}

async function arrows(slider: HTMLInputElement, share: number): Promise<void> {
  const [least, most] = [Number(slider.min), Number(slider.max)];
  const wanted = Math.round(least + share * (most - least));
  for (let steps = 0; Number(slider.value) !== wanted && steps <= most; steps++)
    await press(Number(slider.value) < wanted ? 'ArrowRight' : 'ArrowLeft');
}

/** Presses Tab, or Shift+Tab where it comes before, until the element has the focus. */
export async function tabTo(element: HTMLElement): Promise<void> {
  const { ownerDocument } = element;
  for (let tabs = 0; tabs < 80; tabs++) {
    const active = focused(ownerDocument);
    if (active === element) return;
    const all = composed(ownerDocument);
    await press(all.indexOf(active) <= all.indexOf(element) ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`With Tab alone one does not come to ${element.outerHTML.slice(0, 120)}`);
}

/** What has the focus, in shadow roots too. */
export function focused(document: Document): Element {
  let active = document.activeElement ?? document.body;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Every element, in the order of the page; what stands in a shadow root after its host. */
const composed = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? composed(element.shadowRoot) : []),
  ]);
