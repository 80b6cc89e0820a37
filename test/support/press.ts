// Presses in a page from Node, where the layout may still move: what is pressed is the element, not a place.
import type { Page } from 'puppeteer-core';

/** Waits until there is such an element (`>>>` goes through shadow roots), and presses it. */
export async function press(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { timeout: 60_000 });
  await element?.evaluate((button) => (button as HTMLElement).click());
}
