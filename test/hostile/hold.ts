import { expect } from '@open-wc/testing';
import { foreignTo, refusedIn } from '../policy/watch.js';
import { open, until } from '../support/lesson.js';
import { isWhole } from '../support/whole.js';
import { corpus, type Family } from './corpus.js';

const all = Object.values(corpus).flat().length;

/** Tests that a family of hostile inputs does nothing, in a page without any policy and in one under the strictest. */
export function holds(family: Family): void {
  for (const [where, address, policy] of [
    ['in a page without any policy', '/test/hostile/page.html', false],
    ['in a page under the strictest policy', '/test/pages/hostile.html', true],
  ] as const)
    it(`executes nothing, breaks nothing, asks nothing elsewhere and pollutes nothing ${where}`, async () => {
      const page = await open(`${address}?pupil=hostile-${String(Math.random()).slice(2)}`);
      const run = await until(() => page.window.runCorpus as typeof page.window.runCorpus | undefined);
      const { inputs, wrong } = await run(family);
      const { executions, uncaught } = page.window;
      const foreign = foreignTo(page);
      const violations = policy ? await refusedIn(page) : [];
      console.log(
        `${inputs} of ${all} hostile inputs (${family}) ${where}: ${executions.length} executions, ${uncaught.length} uncaught errors, ` +
          `${foreign.length} requests elsewhere, ${violations.length} violations, ${wrong.length} other faults`,
      );
      if (isWhole) expect(inputs).to.equal(corpus[family].length);
      else expect(inputs).to.be.at.least(1);
      expect(all).to.be.at.least(300);
      expect(wrong, 'faults').to.deep.equal([]);
      expect(executions, 'executions').to.deep.equal([]);
      expect(uncaught, 'uncaught').to.deep.equal([]);
      expect(foreign, 'asked for elsewhere').to.deep.equal([]);
      expect(violations, 'violations').to.deep.equal([]);
    });
}
