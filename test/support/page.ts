// What the page itself can be made to be. Size: every engine; media, fingers, accessibility tree, picture: Chromium alone.
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { between, middle, reveal } from './keys.js';
import { isChromium } from './whole.js';

/** `it` in the one engine that has every command, `it.skip` in the others. */
export const itInChromium = isChromium ? it : it.skip;

/**
 * Makes the page this many CSS pixels wide and high; each test file begins at 800 by 600.
 * WebKit's window is at least 450 wide: for less, give what you test a narrow frame or box.
 */
export async function resize(width: number, height: number): Promise<void> {
  await setViewport({ width, height });
  while (innerWidth !== width || innerHeight !== height)
    await new Promise((resolve) => addEventListener('resize', resolve, { once: true }));
}

export type MediaFeature = 'prefers-color-scheme' | 'prefers-reduced-motion' | 'prefers-contrast' | 'forced-colors';

/** Emulates media features until the next call, or until the test file ends: `emulate({ 'forced-colors': 'active' })`. */
export async function emulate(features: Partial<Record<MediaFeature, string>>): Promise<void> {
  await executeServerCommand('emulate', features);
  emulated = true;
}

let emulated = false;
after(async () => {
  // the next test file gets the same page
  if (emulated) await emulate({});
  if (touched) await haveFingers(false);
});

/** Makes the page one on a screen that is touched (`pointer: coarse`), or that is not. */
export async function haveFingers(fingers = true): Promise<void> {
  await executeServerCommand('fingers', fingers);
  touched = fingers;
}

let touched = false;

/** A finger comes down at the first point, goes along the others and is lifted; CSS pixels of the test's own page. */
export async function touch(points: readonly (readonly [x: number, y: number])[]): Promise<void> {
  await executeServerCommand('touch', points);
}

/** Taps the middle of an element with a finger. */
export async function tap(element: Element): Promise<void> {
  await reveal(element);
  await touch([middle(element)]);
}

/** Drags an element to the middle of another with a finger; both must be in sight together. */
export async function dragByFinger(element: Element, to: Element): Promise<void> {
  await reveal(element);
  await touch([middle(element), between(element, to), middle(to)]);
}

/** A part of the accessibility tree: what a screen reader hears of an element. */
export interface Accessible {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly children?: readonly Accessible[];
}

/** The accessibility tree of the element that this selector finds first, outside shadow roots. */
export async function a11ySnapshot(query: { selector: string }): Promise<Accessible> {
  return executeServerCommand<Accessible, { selector: string }>('a11y-snapshot', query);
}

/** Writes a picture of the page to `.cache/screenshots/<name>.png`. */
export async function screenshot(name: string): Promise<void> {
  await executeServerCommand('screenshot', name);
}
