// A WebKit page with the few methods of a Puppeteer page that the test runner's commands use,
// so that sendKeys, sendMouse and setViewport of @web/test-runner-commands work in it unchanged.

/** @typedef {import('./webdriver.mjs').Session} Session */

/** Keys without a character of their own: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes = /** @type {Record<string, string>} */ ({
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
});

/** MiniBrowser's toolbar keeps its window this wide, in CSS pixels. */
const narrowest = 450;

const buttons = { left: 0, middle: 1, right: 2 };

export async function webkitPage(/** @type {Session} */ session) {
  return {
    keyboard: keyboard(session),
    mouse: mouse(session),
    setViewport: viewport(session, await windowChrome(session)),
  };
}

function keyboard(/** @type {Session} */ session) {
  const act = (/** @type {object[]} */ actions) => perform(session, { type: 'key', id: 'keyboard', actions });
  const step = (/** @type {'keyDown' | 'keyUp'} */ type, /** @type {string} */ key) => ({
    type,
    value: keyCodes[key] ?? key,
  });
  const stroke = (/** @type {string} */ key) => [step('keyDown', key), step('keyUp', key)];
  return {
    down: (/** @type {string} */ key) => act([step('keyDown', key)]),
    up: (/** @type {string} */ key) => act([step('keyUp', key)]),
    press: (/** @type {string} */ key) => act(stroke(key)),
    type: (/** @type {string} */ text) => act([...text].flatMap(stroke)),
  };
}

function mouse(/** @type {Session} */ session) {
  const act = (/** @type {object[]} */ actions) =>
    perform(session, { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const to = (/** @type {number} */ x, /** @type {number} */ y) => ({ type: 'pointerMove', duration: 0, x, y });
  const button = (/** @type {string} */ type, /** @type {{ button?: keyof typeof buttons }} */ options = {}) => ({
    type,
    button: buttons[options.button ?? 'left'],
  });
  return {
    move: (/** @type {number} */ x, /** @type {number} */ y) => act([to(x, y)]),
    down: (/** @type {object} */ options) => act([button('pointerDown', options)]),
    up: (/** @type {object} */ options) => act([button('pointerUp', options)]),
    click: (/** @type {number} */ x, /** @type {number} */ y, /** @type {object} */ options) =>
      act([to(x, y), button('pointerDown', options), button('pointerUp', options)]),
    reset: () => session.call('DELETE', '/actions'),
  };
}

const perform = (/** @type {Session} */ session, /** @type {object} */ source) =>
  session.call('POST', '/actions', { actions: [source] });

/** WebDriver sizes the window: `around` is what the window has around the page. */
function viewport(/** @type {Session} */ session, /** @type {[number, number]} */ around) {
  return (/** @type {{ width: number; height: number }} */ { width, height }) => {
    if (width < narrowest) throw new Error(`WebKit's window is at least ${narrowest} wide: use a frame of ${width}.`);
    return session.call('POST', '/window/rect', { width: width + around[0], height: height + around[1] });
  };
}

function windowChrome(/** @type {Session} */ session) {
  const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
  return /** @type {Promise<[number, number]>} */ (session.call('POST', '/execute/sync', { script, args: [] }));
}
