import type { Browser } from 'puppeteer-core';

/** In milliseconds: until something can be answered, and the time of long tasks beyond 50 ms up to then. */
export interface Measured {
  readonly usable: number;
  readonly blocked: number;
}

/**
 * Opens a page that watches itself, in a fresh profile on a CPU four times slower. Nothing else of the developer tools looks
 * along: where they do, a browser keeps where each request was made, and reads the whole of a large script once more for that.
 */
export async function measure(browser: Browser, url: string): Promise<Measured> {
  const context = await browser.createBrowserContext();
  const all = await browser.target().createCDPSession();
  try {
    await all.send('Target.createTarget', { url: 'about:blank', browserContextId: context.id! });
    const target = await context.waitForTarget((one) => one.url() === 'about:blank');
    const tools = await target.createCDPSession();
    await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await tools.send('Page.navigate', { url });
    const measured = await context.waitForTarget((one) => one.url().includes('?usable='), { timeout: 60_000 });
    const told = new URL(measured.url()).searchParams;
    return { usable: Number(told.get('usable')), blocked: Number(told.get('blocked')) };
  } finally {
    await all.detach();
    await context.close();
  }
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
