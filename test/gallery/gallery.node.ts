// Every state of every interaction, as a pupil sees it: looked at in pictures and boxes of one and the same run, so that
// no font and no machine makes a difference.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Item } from '@leerspoor/content';
import { startDevServer } from '@web/dev-server';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { samples } from '../../demo/gallery-items.js';
import { fromSource } from '../../serve.mjs';
import { chromiumFlags } from '../browsers/chromium.js';
import { find } from '../browsers/engines.js';
import { differences, type Cut, type Pair } from './compare.js';
import { align, drawn, measure, type Box, type Measured } from './measure.js';

const themes = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [{ name: 'forced-colors', value: 'active' }],
} as const;
const widths = [360, 1280] as const;
const states = [
  'leeg',
  'beantwoord',
  'juist',
  'eerste-fout',
  'tweede-fout',
  'uitwerking',
  'onleesbaar',
  'uit',
  'hersteld',
];
/** Pairs of states that a pupil must be able to tell apart, in lightness alone. */
const apart: readonly Pair[] = [
  ['leeg', 'beantwoord'],
  ['beantwoord', 'juist'],
  ['juist', 'eerste-fout'],
  ['beantwoord', 'eerste-fout'],
  ['eerste-fout', 'uitwerking'],
  ['tweede-fout', 'uitwerking'],
  ['beantwoord', 'onleesbaar'],
];
const pictures = join(fromSource.rootDir, '.cache/gallery');

interface View {
  readonly measured: readonly Measured[];
  readonly width: number;
  readonly scrollWidth: number;
  readonly png: string;
}

const program = find('chromium');

describe('the gallery: every interaction in every state', { skip: program ? false : 'Chromium is missing' }, () => {
  let browser: Browser;
  let page: Page;
  let desk: Page;
  let devtools: CDPSession;
  let address: string;
  let stop: () => Promise<void>;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    const server = await startDevServer({
      config: { ...fromSource, port: 0 },
      readCliArgs: false,
      readFileConfig: false,
      logStartMessage: false,
    });
    address = `http://localhost:${(server.server!.address() as AddressInfo).port}/demo/gallery.html`;
    browser = await puppeteer.launch({ executablePath: program!, args: chromiumFlags });
    stop = async () => {
      await browser.close();
      await server.stop();
    };
    [page, desk] = [await browser.newPage(), await browser.newPage()];
    // what this file hands to a page was compiled with helpers that name functions
    for (const one of [page, desk]) await one.evaluateOnNewDocument('globalThis.__name = (one) => one');
    await desk.goto('about:blank');
    await page.bringToFront();
    devtools = await page.createCDPSession();
  });
  after(() => stop());

  const look = async (theme: keyof typeof themes, width: number, name: string): Promise<View> => {
    await devtools.send('Emulation.setEmulatedMedia', { features: [...themes[theme]] });
    // the whole page in one window: what is measured is what is in the picture
    await page.setViewport({ width, height: 800 });
    await page.setViewport({ width, height: await page.evaluate(() => document.documentElement.scrollHeight + 16) });
    await page.evaluate(align);
    const measured = await page.evaluate(measure);
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    const png = await page.screenshot({ encoding: 'base64' });
    writeFileSync(join(pictures, `${name}-${width}-${theme}.png`), Buffer.from(png, 'base64'));
    return { measured, width, scrollWidth, png };
  };

  // `npm run test:whole` looks at all of them
  for (const { item } of samples.filter((_, index) => process.env.WHOLE === '1' || index % 5 === 0))
    it(item.id, { timeout: 180_000 }, async () => {
      await page.goto(`${address}?type=${item.id}`);
      await page.waitForFunction(drawn, { polling: 'raf', timeout: 60_000 });
      for (const width of widths) {
        const light = await look('light', width, item.id);
        assert.deepEqual(
          light.measured.map(({ state }) => state),
          states.map((state) => `${item.id}-${state}`),
        );
        checkLayout(light);
        for (const theme of ['light', 'dark', 'forced'] as const) {
          const view = theme === 'light' ? light : await look(theme, width, item.id);
          assert.deepEqual(moved(light, view), [], `${theme} moves nothing at ${width}`);
          await checkStates(view, item, `${theme} at ${width}`);
        }
      }
    });

  const checkStates = async ({ measured, png }: View, { id, solution }: Item, where: string): Promise<void> => {
    const cuts = measured.map(({ state, card }): Cut => ({
      name: state.slice(id.length + 1),
      left: card.left,
      top: card.top,
      width: card.right - card.left,
      height: card.bottom - card.top,
    }));
    const pairs: Pair[] = [['beantwoord', 'hersteld'], ...apart];
    const [same, ...different] = await desk.evaluate(differences, png, cuts, pairs);
    assert.ok(same! < 0.001, `what is restored looks as it was answered, ${where}: ${same}`);
    for (const [i, [a, b]] of apart.entries())
      if (solution.length || b !== 'uitwerking' || a !== 'tweede-fout')
        assert.ok(different[i]! > 0.0001, `${a} and ${b} can be told apart without colours, ${where}: ${different[i]}`);
  };
});

/** Nothing sticks out of its card or the page, controls do not overlap and are large enough for a finger. */
function checkLayout({ measured, width, scrollWidth }: View): void {
  assert.ok(scrollWidth <= width, `nothing scrolls sideways at ${width}: ${scrollWidth}`);
  for (const { state, card, boxes } of measured) {
    const out = boxes.filter(({ left, right }) => left < card.left || right > card.right);
    assert.deepEqual(
      out.map(({ what }) => what),
      [],
      `${state} at ${width}: inside its card`,
    );
    const controls = boxes.filter(({ control }) => control);
    const small = controls.filter((one) => tooSmall(one));
    assert.deepEqual(
      small.map(({ what }) => what),
      [],
      `${state} at ${width}: 48 pixels for a finger`,
    );
    const over = controls.flatMap((one, i) => controls.slice(i + 1).filter((other) => overlap(one, other)));
    assert.deepEqual(
      over.map(({ what }) => what),
      [],
      `${state} at ${width}: nothing lies over another`,
    );
  }
}

/** 48 CSS pixels, high and wide; the keys of the pad too. */
const tooSmall = ({ left, right, top, bottom, pictured }: Box): boolean =>
  Math.min(right - left, bottom - top) < (pictured ? 24 : 47);

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** What lies elsewhere than in the light view, by more than a pixel. */
function moved(light: View, { measured }: View): readonly string[] {
  return measured.flatMap(({ state, boxes }, i) =>
    boxes.flatMap((box, j) => {
      const before = light.measured[i]!.boxes[j];
      const far = !before || sides.some((side) => Math.abs(before[side] - box[side]) > 1);
      return far ? [`${state} ${box.what}`] : [];
    }),
  );
}

const sides = ['left', 'top', 'right', 'bottom'] as const;
