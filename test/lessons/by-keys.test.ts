import { expect } from '@open-wc/testing';
import { keys } from '../support/hands.js';
import { host } from '../support/lesson.js';
import { rightTo, wrongTo } from '../support/life.js';
import { practise } from '../support/pupil.js';
import { describeLong } from '../support/whole.js';

describeLong('a goal of the spelling line', function () {
  this.timeout(120_000);

  it('is practised from start to end with the keyboard alone', async () => {
    const page = await host({
      src: '/demo/built/werkwoorden/pack.json',
      pupil: `keys-${String(Math.random()).slice(2)}`,
      lang: 'nl',
      store: 'memory',
      assignment: JSON.stringify({ goals: ['WW2'], without: ['activating', 'guided'], items: 4 }),
    });
    await page.see('[part=now] li');
    page.window.focus();
    let mice = 0;
    for (const event of ['pointerdown', 'mousedown', 'touchstart'])
      page.window.addEventListener(event, () => (mice += 1), true);
    let tasks = 0;
    await practise(
      page,
      (item, attempt) => (attempt === 1 && (tasks += 1) === 1 ? wrongTo(item) : rightTo(item)),
      () => page.facts('session.finished').length > 0,
      undefined,
      keys,
    );
    const scores = page.facts('item.answered').map(({ attempt, score }) => [attempt, score]);
    expect(scores.slice(0, 2), 'an error, and then not').to.deep.equal([
      [1, 0],
      [2, 1],
    ]);
    expect(scores.filter(([, score]) => score === 1)).to.have.length.of.at.least(4);
    expect(mice).to.equal(0);
  });
});
