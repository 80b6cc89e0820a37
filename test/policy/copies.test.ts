import { rightResponses } from '@leerspoor/content';
import { expect } from '@open-wc/testing';
import { click } from '../support/keys.js';
import { open, until } from '../support/lesson.js';
import { answer, taskOf } from '../support/pupil.js';

describe('the built script, a second copy of the library and an older Lit in one page', function () {
  this.timeout(90_000);

  it('live together: a lesson of the one with a plan of the other, inside an element of the third', async () => {
    const built = await fetch('/packages/leerspoor/dist/script/leerspoor.js');
    expect(built.ok, 'The script is not built: `npm run build` makes it.').to.equal(true);
    const page = await open(`/test/pages/copies.html?pupil=copies-${String(Math.random()).slice(2)}`);
    await click(await page.see('button', 'Stappenplan'));
    await page.see('leerspoor-plan');
    while (page.facts('support.closed').length === 0) {
      const heard = page.heard.length;
      await click(await until(() => page.find('button', 'Volgende stap') ?? page.find('button', 'Nu ik')));
      await until(() => page.heard.length > heard);
    }
    expect(page.facts('step.completed').length).to.be.greaterThan(1);
    const task = await until(() => taskOf(page)?.item && taskOf(page));
    await answer(page, task, rightResponses(task.item!.interaction)[0]!);
    await page.see('#count', '1 answers');
    expect(page.window.refused).to.deep.equal([]);
    expect(page.window.uncaught).to.deep.equal([]);
  });
});
