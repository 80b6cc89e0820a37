import { expect } from '@open-wc/testing';
import { click } from './keys.js';
import { host, until } from './lesson.js';

describe('a host page in a frame', () => {
  const attributes = { src: '/demo/built/breuken/pack.json', pupil: 'harness', store: 'memory' };

  it('hears every fact from the first, and the pupil sees an item', async () => {
    const page = await host(attributes);
    await page.see('leerspoor-item');
    await until(() => page.facts('item.presented').length > 0);
    expect(page.facts()[0]?.type).to.equal('session.started');
    expect(page.facts().map(({ seq }) => seq)).to.deep.equal(page.facts().map((_, index) => index + 1));
    expect(page.facts('item.presented')).to.have.length(1);
    expect(page.heard.filter(({ event }) => event === 'leerspoor-error')).to.deep.equal([]);
  });

  it('can be clicked in with a real mouse', async () => {
    const page = await host(attributes);
    await click(await page.see('button', 'Pauze'));
    await page.see('button', 'Ik ga verder');
    expect(page.facts('session.paused')).to.have.length(1);
  });

  it('begins anew after a reload', async () => {
    const page = await host(attributes);
    await page.see('leerspoor-item');
    const started = await until(() => page.facts('session.started')[0]);
    await page.reload();
    const again = await until(() => page.facts('session.started')[0]);
    expect(again.id).not.to.equal(started.id);
  });
});
