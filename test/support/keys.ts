// Real keys and a real mouse, in every engine: what a pupil does, not what a script dispatches.
import { sendKeys, sendMouse } from '@web/test-runner-commands';

/** Presses a key or a chord, named as `KeyboardEvent.key` names it, and the space `Space`: `Tab`, `Shift+Tab`, `a`. */
export async function press(chord: string): Promise<void> {
  const keys = chord.split('+').map((key) => (key === 'Space' ? ' ' : key));
  const last = keys.pop();
  if (!last) throw new Error(`"${chord}" names no key.`);
  for (const key of keys) await sendKeys({ down: key });
  await sendKeys({ press: last });
  for (const key of keys.reverse()) await sendKeys({ up: key });
}

/** Types a text, a key a character, into what has the focus. */
export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
}

/**
 * Clicks in the middle of an element, scrolled into sight first; also inside frames of the same origin.
 * WebKit may scroll between the press and the release, so that nothing is clicked: then once more, and once again.
 */
export async function click(element: Element): Promise<void> {
  const clicked = new Promise((resolve) => element.addEventListener('click', () => resolve(true), { once: true }));
  for (let tries = 0; tries < 3 && !isGone(element); tries++) {
    const position = await hover(element);
    if (isGone(element)) return;
    await sendMouse({ type: 'click', position });
    if (await Promise.race([clicked, later()])) return;
  }
}

/** A click that is still under way must not be made twice. */
const later = async (): Promise<false> => {
  for (let pictures = 0; pictures < 20; pictures++) await new Promise(requestAnimationFrame);
  return false;
};

/** It is nowhere in sight: what a click set going took it away. */
const isGone = (element: Element): boolean => element.getClientRects().length === 0;

/** Drags an element to the middle of another with the mouse; both must be in sight together. */
export async function drag(element: Element, to: Element): Promise<void> {
  await hover(element);
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: between(element, to) });
  await sendMouse({ type: 'move', position: middle(to) });
  await sendMouse({ type: 'up' });
}

/** Half of the way from the middle of one element to that of another. */
export function between(one: Element, other: Element): [number, number] {
  const [[x1, y1], [x2, y2]] = [middle(one), middle(other)];
  return [Math.round((x1 + x2) / 2), Math.round((y1 + y2) / 2)];
}

/** Moves the mouse over an element; resolves to where the mouse is then. */
export async function hover(element: Element): Promise<[number, number]> {
  for (;;) {
    await reveal(element);
    const position = middle(element);
    if (isGone(element)) return position;
    await sendMouse({ type: 'move', position });
    // what is drawn meanwhile may have pushed it on: then something else lies under the mouse
    if (String(middle(element)) === String(position)) return position;
  }
}

/** Scrolls an element into sight, until it stays there: WebKit may take a scroll back for some frames. */
export async function reveal(element: Element): Promise<void> {
  const before = String(middle(element));
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const there = String(middle(element));
  if (there === before) return;
  for (let frames = 0; frames < 10; frames++) {
    await new Promise(requestAnimationFrame);
    if (String(middle(element)) !== there) return reveal(element);
  }
}

/** The middle of an element, in CSS pixels of the test's own page. */
export function middle(element: Element): [number, number] {
  const box = element.getBoundingClientRect();
  let [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const around = frame.getBoundingClientRect();
    x += around.left + frame.clientLeft;
    y += around.top + frame.clientTop;
  }
  return [Math.round(x), Math.round(y)];
}

const frameOf = (element: Element): Element | null => element.ownerDocument.defaultView?.frameElement ?? null;
