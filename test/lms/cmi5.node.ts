import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verbs } from '@leerspoor/lms/xapi';
import { Launcher } from '../../packages/lms/test/support/launcher.js';
import { chromium, watch } from './support/browser.js';
import { filesIn, made, rightAnswers } from './support/made.js';
import { look, step } from './support/pupil.js';
import { served } from './support/served.js';

describe('the fractions line as a cmi5 package, launched in a browser', { timeout: 180_000 }, () => {
  it('asks for its token once, tells every answer, and ends when the pupil goes back to the LMS', async (t) => {
    const files = filesIn(await made('cmi5.zip', '--as', 'cmi5', '--goal', 'BR1', '--videos', 'no'));
    const answers = rightAnswers(files);
    const { origin, stop } = await served(
      new Map<string, Uint8Array | string>([...files, ['course.html', '<!doctype html><title>LMS</title>']]),
      (url, init) => launcher.fetch(url, init),
    );
    const launcher = new Launcher({ masteryScore: 0.8, returnURL: `${origin}/course.html` }, origin);
    t.after(stop);
    const browser = await chromium();
    t.after(() => browser.close());
    const page = await browser.newPage();
    const { errors, strangers } = watch(page, origin);
    await page.goto(`${origin}/index.html${launcher.search}`);
    await page.waitForSelector('leerspoor-practice');
    const frame = page.mainFrame();
    let sight = await look(frame);
    for (let answered = 0; answered < 6;) {
      if (sight.stage === 'asking') answered += 1;
      sight = await step(frame, answers);
    }
    const back = await page.waitForSelector('aside a');
    await Promise.all([page.waitForNavigation(), back!.click()]);
    assert.equal(page.url(), `${origin}/course.html`);
    const said = launcher.statements.map(({ verb }) => verb.id);
    assert.deepEqual([said[0], said.at(-1)], [verbs.initialized, verbs.terminated]);
    assert.ok(said.filter((verb) => verb === verbs.answered).length >= 6, said.join());
    assert.equal(launcher.requests.filter((request) => request === 'POST /token').length, 1);
    assert.deepEqual(
      errors.filter((error) => !error.includes('404')), // no preferences: the answer of this launcher
      [],
    );
    assert.deepEqual(strangers, []);
  });
});
