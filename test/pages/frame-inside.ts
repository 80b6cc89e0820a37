// A lesson in a frame of another origin. A robot gives any answer and goes on: a test cannot reach in here.
import { openFrame } from '@leerspoor/lms/frame';
import 'leerspoor';

const other = location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';
const host = await openFrame({ hosts: [`${location.protocol}//${other}:${location.port}`] });
const practice = document.createElement('leerspoor-practice');
practice.src = '/demo/built/breuken/pack.json';
host.join(practice);
document.body.append(practice);

function* deep(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

/** Fills in something wherever something can be, and presses the first button that leads on. */
function robot(): void {
  for (const element of deep(document)) {
    if (element instanceof HTMLInputElement && element.type === 'radio' && !element.disabled) element.click();
    else if (element instanceof HTMLInputElement && element.type === 'text' && !element.value) {
      element.value = '1';
      element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
  }
  for (const element of deep(document))
    if (element instanceof HTMLButtonElement && element.matches('.primary')) element.click();
}
new MutationObserver(robot).observe(document, { childList: true, subtree: true });
setInterval(robot, 200);
