import { rightResponses } from '@leerspoor/content';
import type { Fact } from '@leerspoor/engine';
import { idbStore } from '@leerspoor/store';
import { expect } from '@open-wc/testing';
import { click } from '../support/keys.js';
import { host, until, type Page } from '../support/lesson.js';
import { answer, heardOf, taskOf } from '../support/pupil.js';

const without = ['activating', 'orienting', 'instructing', 'guided', 'closing', 'checking'];

const open = (pupil: string): Promise<Page> =>
  host({
    src: '/demo/built/breuken/pack.json',
    pupil,
    lang: 'nl',
    assignment: JSON.stringify({ goals: ['BR1'], without }),
  });

const answerRight = async (page: Page): Promise<void> => {
  const task = taskOf(page)!;
  const item = task.item!;
  await answer(page, task, rightResponses(item.interaction)[0]!);
  await click(await page.see('button.primary', 'Verder'));
  await until(() => taskOf(page)?.item !== item && taskOf(page)?.stage === 'asking');
  await until(() => heardOf(page)); // a screen may be drawn before the facts of it are on disk
};

describe('two tabs of one pupil', function () {
  this.timeout(120_000);

  it('never write at once: the second says so and takes over, back and forth, and every fact is kept in order', async () => {
    const pupil = `tabs-${String(Math.random()).slice(2)}`;
    const first = await open(pupil);
    await first.see('leerspoor-item');
    const second = await open(pupil);
    await second.see('button', 'Hier verder');
    const tabs = [first, second] as const;
    expect(taskOf(second), 'no task in the tab that does not lead').to.equal(undefined);

    for (const turn of [0, 1, 0, 1] as const) {
      const [here, there] = [tabs[turn], tabs[turn === 0 ? 1 : 0]];
      if (!taskOf(here)) await click(await here.see('button', 'Hier verder'));
      await until(() => taskOf(here)?.stage === 'asking');
      await answerRight(here);
      await there.see('button', 'Hier verder');
    }

    const store = idbStore({ pupil, pack: 'breuken' });
    const kept: Fact[] = [];
    for await (const fact of store.facts()) kept.push(fact);
    const heard = tabs.flatMap((tab) => tab.facts()).sort((a, b) => a.seq - b.seq);
    expect(kept.map(({ seq }) => seq)).to.deep.equal(kept.map((_, i) => i + 1));
    expect(heard.map(({ id }) => id)).to.deep.equal(kept.map(({ id }) => id));
    expect(kept.filter(({ type }) => type === 'item.answered')).to.have.length(4);
    await store.forget();
  });
});
