// Looks and presses in a page from Node, where the layout may still move: what is pressed is the element, not a place.
import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** Long enough for any machine, in milliseconds. */
const patience = 60_000;

/**
 * Waits until there is such an element (`>>>` goes through shadow roots). Asked anew again and again: Puppeteer's own waiting
 * looks again when the document changes, and does not see what changes within a shadow root.
 */
export async function see(page: Page | Frame, selector: string): Promise<ElementHandle> {
  for (const start = performance.now(); performance.now() < start + patience;) {
    // a page that is led elsewhere meanwhile cannot be asked
    const element = await page.$(selector).catch(() => null);
    if (element) return element;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited in vain for ${selector} in ${page.url()}`);
}

/** Waits until there is such an element, and presses it. */
export async function press(page: Page | Frame, selector: string): Promise<void> {
  const element = await see(page, selector);
  await element.evaluate((button) => (button as HTMLElement).click());
}
