// Photographs every scene at 360 and 1280 px, for people to look at: `npx wtr --files test/lessons/pictures.ts` writes .cache/screenshots.
import { host } from '../support/lesson.js';
import { onDevice } from '../support/life.js';
import { resize, screenshot } from '../support/page.js';
import { scenes } from './scenes.js';

const only = new URLSearchParams(location.search).get('only');

describe('pictures of every screen', function () {
  this.timeout(120_000);
  for (const [name, scene] of Object.entries(scenes).filter(([name]) => !only || name === only))
    it(name, async () => {
      const life = await scene();
      await onDevice(life);
      for (const width of [360, 1280]) {
        await resize(width, 860);
        const page = await host(
          {
            src: `/demo/built/${life.pack}/pack.json`,
            pupil: life.pupil,
            lang: 'nl',
            assignment: JSON.stringify(life.assignment),
          },
          width,
          860,
        );
        page.window.frameElement!.setAttribute('style', 'position: fixed; inset: 0; border: 0; z-index: 9');
        await page.see('[part=now] li');
        await page.see('[part=screen] h2, section.card');
        const asks = life.screen.show === 'task' && ['asking', 'again'].includes(life.screen.stage);
        if (asks) await page.see('[part=help] button');
        await new Promise((resolve) => page.window.requestIdleCallback(resolve));
        await new Promise(requestAnimationFrame);
        await screenshot(`${name}-${String(width)}`);
        page.window.frameElement!.remove();
      }
    });
});
