// Real keys and a real mouse, in every engine: what a pupil does, not what a script dispatches.
import { sendKeys, sendMouse } from '@web/test-runner-commands';

/** Presses a key or a chord, named as `KeyboardEvent.key` names it: `Tab`, `Enter`, `Shift+Tab`, `a`. */
export async function press(chord: string): Promise<void> {
  const keys = chord.split('+');
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

/** Clicks in the middle of an element, scrolled into sight first; also inside frames of the same origin. */
export async function click(element: Element): Promise<void> {
  await sendMouse({ type: 'click', position: await hover(element) });
}

/** Longest wait for that, in milliseconds: what lies under something else never hears of it. */
const patience = 3000;

/**
 * Moves the mouse over an element; resolves to where the mouse is then.
 * An engine that is still busy scrolling may take our scroll back: then once more, until the element hears of the mouse.
 */
export async function hover(element: Element): Promise<[number, number]> {
  let heard = false;
  element.addEventListener('mousemove', () => (heard = true), { once: true });
  for (const start = performance.now(); ;) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const position = middle(element);
    await sendMouse({ type: 'move', position: [0, 0] });
    await sendMouse({ type: 'move', position });
    await new Promise(requestAnimationFrame);
    if (heard || performance.now() > start + patience) return position;
  }
}

function middle(element: Element): [number, number] {
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
