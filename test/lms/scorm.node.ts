import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { chromium } from './support/browser.js';
import { Lms } from './support/lms.js';
import { filesIn, made, rightAnswers } from './support/made.js';
import { look, step } from './support/pupil.js';

let browser: Browser;
before(async () => void (browser = await chromium()));
after(() => browser.close());

for (const edition of ['1.2', '2004'] as const) {
  const kind = edition === '1.2' ? 'scorm12' : 'scorm2004';
  const core = (name: string): string => (edition === '1.2' ? `cmi.core.${name}` : `cmi.${name}`);

  describe(`the fractions line as a SCORM ${edition} package in a strict run time`, { timeout: 180_000 }, () => {
    it('is practised, closed and opened again at the same item, with score, status and objectives', async (t) => {
      const files = filesIn(
        await made(`${kind}.zip`, '--as', kind, '--goal', 'BR1', '--goal', 'BR2', '--videos', 'no'),
      );
      const answers = rightAnswers(files);
      const lms = await Lms.open(browser, edition, files);
      t.after(lms.stop);
      const first = await lms.launch();
      let sight = await look(first.frame);
      for (let answered = 0; answered < 12;) {
        if (sight.stage === 'asking') answered += 1;
        sight = await step(first.frame, answers);
      }
      while (sight.stage !== 'asking') sight = await step(first.frame, answers);
      const score = Number(await first.value(core('score.raw')));
      assert.ok(score > 0 && score <= 100, `score ${score}`);
      const closed = await first.close();
      assert.deepEqual(closed.wrong, []);
      assert.deepEqual(first.errors, []);
      assert.deepEqual(first.strangers, []);
      assert.ok((closed.calls.Commit ?? 0) >= 12, 'committed after each item');

      const second = await lms.launch(closed.data);
      assert.equal((await look(second.frame)).item, sight.item, 'the same item');
      assert.equal(Number(await second.value(core('score.raw'))), score);
      const status = edition === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
      assert.match(await second.value(status), /^(incomplete|passed|completed)$/);
      assert.deepEqual(
        [await second.value('cmi.objectives.0.id'), await second.value('cmi.objectives.1.id')],
        ['BR1', 'BR2'],
      );
      assert.ok(Number(await second.value('cmi.objectives.0.score.raw')) > 0);
      await step(second.frame, answers, false);
      const again = await second.close();
      assert.deepEqual(again.wrong, []);
      assert.deepEqual(second.errors, []);
      const kept = JSON.stringify(again.data);
      assert.ok(!kept.includes('failed'));
      assert.ok(Number((again.data.suspend_data as string | undefined)?.length) <= 4000);
    });

    it('begins anew for another pupil whose LMS hands over a strange state, and says so to the teacher', async (t) => {
      const files = filesIn(await made(`${kind}-2.zip`, '--as', kind, '--videos', 'no'));
      const lms = await Lms.open(browser, edition, files);
      t.after(lms.stop);
      const first = await lms.launch();
      await look(first.frame);
      const { data } = await first.close();
      const other = await lms.launch(data, 'L-18');
      await look(other.frame);
      const said = await other.frame.waitForSelector('aside');
      assert.match(await said!.evaluate((aside) => aside.textContent), /Je kunt gewoon oefenen.*andere leerling/s);
      assert.deepEqual((await other.close()).wrong, []);
    });
  });
}

describe('a SCORM package without a run time', { timeout: 120_000 }, () => {
  it('is practised all the same, and says so once', async (t) => {
    const files = filesIn(await made('alone.zip', '--as', 'scorm12', '--videos', 'no'));
    const { served } = await import('./support/served.js');
    const { origin, stop } = await served(files);
    t.after(stop);
    const page = await (await browser.createBrowserContext()).newPage();
    await page.bringToFront();
    await page.goto(`${origin}/index.html`);
    const practice = await page.waitForSelector('leerspoor-practice');
    assert.ok(practice);
    const said = await page.waitForSelector('aside');
    assert.match(await said!.evaluate((aside) => aside.textContent), /niet vanuit de leeromgeving geopend/);
    await page.close();
  });
});
