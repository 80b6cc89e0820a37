// A WebKit page with the few methods of a Puppeteer page that the test runner's commands use,
// so that sendKeys, sendMouse and setViewport of @web/test-runner-commands work in it unchanged.
import type { Session } from './webdriver.js';

/** Keys without a character of their own: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const buttons = { left: 0, middle: 1, right: 2 };
type Pressed = { readonly button?: keyof typeof buttons } | undefined;

/** MiniBrowser's toolbar keeps its window this wide, in CSS pixels. */
const narrowest = 450;

export interface WebKitPage {
  readonly keyboard: ReturnType<typeof keyboard>;
  readonly mouse: ReturnType<typeof mouse>;
  setViewport(size: { readonly width: number; readonly height: number }): Promise<void>;
}

export const webkitPage = (session: Session): WebKitPage => ({
  keyboard: keyboard(session),
  mouse: mouse(session),
  setViewport: viewport(session),
});

function keyboard(session: Session) {
  const act = (actions: object[]) => perform(session, { type: 'key', id: 'keyboard', actions });
  const step = (type: 'keyDown' | 'keyUp', key: string) => ({ type, value: keyCodes[key] ?? key });
  const stroke = (key: string) => [step('keyDown', key), step('keyUp', key)];
  return {
    down: (key: string) => act([step('keyDown', key)]),
    up: (key: string) => act([step('keyUp', key)]),
    press: (key: string) => act(stroke(key)),
    type: (text: string) => act(Array.from(text).flatMap(stroke)),
  };
}

function mouse(session: Session) {
  const act = (actions: object[]) =>
    perform(session, { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const to = (x: number, y: number) => ({ type: 'pointerMove', duration: 0, x, y });
  const button = (type: 'pointerDown' | 'pointerUp', pressed: Pressed) => ({
    type,
    button: buttons[pressed?.button ?? 'left'],
  });
  return {
    move: (x: number, y: number) => act([to(x, y)]),
    down: (pressed: Pressed) => act([button('pointerDown', pressed)]),
    up: (pressed: Pressed) => act([button('pointerUp', pressed)]),
    click: (x: number, y: number, pressed: Pressed) =>
      act([to(x, y), button('pointerDown', pressed), button('pointerUp', pressed)]),
    reset: () => session.call('DELETE', '/actions'),
  };
}

const perform = (session: Session, source: object) => session.call('POST', '/actions', { actions: [source] });

/** Long enough for any machine, in milliseconds. */
const patience = 20_000;

/** WebDriver sizes the window, with its border: which may still grow, so that the page is looked at until it is right. */
function viewport(session: Session): WebKitPage['setViewport'] {
  return async ({ width, height }) => {
    if (width < narrowest) throw new Error(`WebKit's window is at least ${narrowest} wide: use a frame of ${width}.`);
    const start = performance.now();
    while (performance.now() < start + patience) {
      const seen = await sizes(session).catch(() => undefined); // a page on its way out has none
      if (!seen) continue;
      const { outer, inner } = seen;
      if (inner[0] === width && inner[1] === height) return;
      const window = { width: width + outer[0] - inner[0], height: height + outer[1] - inner[1] };
      await session.call('POST', '/window/rect', window);
    }
    throw new Error(`WebKit's page could not be made ${width} by ${height}: is the screen large enough?`);
  };
}

type Size = readonly [width: number, height: number];

/** Of the window and of the page in it, in CSS pixels. */
async function sizes(session: Session): Promise<{ outer: Size; inner: Size }> {
  const script = 'return { outer: [outerWidth, outerHeight], inner: [innerWidth, innerHeight] };';
  return (await session.call('POST', '/execute/sync', { script, args: [] })) as { outer: Size; inner: Size };
}
