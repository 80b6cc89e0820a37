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
  await sendMouse({ type: 'click', position: await middle(element) });
}

/** Moves the mouse over an element. */
export async function hover(element: Element): Promise<void> {
  await sendMouse({ type: 'move', position: await middle(element) });
}

async function middle(element: Element): Promise<[number, number]> {
  await scrollTo(element);
  const box = element.getBoundingClientRect();
  let [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const around = frame.getBoundingClientRect();
    x += around.left + frame.clientLeft;
    y += around.top + frame.clientTop;
  }
  return [Math.round(x), Math.round(y)];
}

/** WebKit may take a scroll back in the next frame, when it was still busy with another: until it holds. */
async function scrollTo(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { top } = element.getBoundingClientRect();
  const scrolled = scrollY;
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  if (element.getBoundingClientRect().top !== top || scrollY !== scrolled) await scrollTo(element);
}

const frameOf = (element: Element): Element | null => element.ownerDocument.defaultView?.frameElement ?? null;
