import { expect } from '@open-wc/testing';
import { idbStore } from '@leerspoor/store';
import { all } from '../support/facts.js';

/** A page that writes, taken away after so many acknowledgements, in the middle of the next. Resolves to the last seq acknowledged. */
async function page(acknowledgements: number): Promise<number> {
  const frame = document.createElement('iframe');
  frame.src = new URL('../support/page.html', import.meta.url).href;
  const last = new Promise<number>((resolve) => {
    let count = 0;
    addEventListener('message', function listen({ source, data }: MessageEvent<number>) {
      if (source !== frame.contentWindow || ++count < acknowledgements) return;
      removeEventListener('message', listen);
      frame.remove();
      resolve(data);
    });
  });
  document.body.append(frame);
  return last;
}

describe('a page that is taken away while it writes', () => {
  it('has on disk what it acknowledged, no batch in part, and no fact twice', async () => {
    const store = idbStore({ pupil: 'taken-away', pack: 'test' });
    await store.forget();
    for (let round = 0; round < 25; round++) {
      const acknowledged = await page(1 + (round % 7));
      const seqs = (await all(store.facts())).map(({ seq }) => seq);
      expect(seqs.length).to.be.at.least(acknowledged);
      expect(seqs.length % 3).to.equal(0);
      expect(seqs).to.deep.equal(seqs.map((_, i) => i + 1));
    }
    await store.forget();
  }).timeout(120_000);
});
