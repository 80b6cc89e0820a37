import { expect } from '@open-wc/testing';
import { isChromium } from '../../../test/support/whole.js';
import { randomLesson } from './support/random.js';

/** A hundredth of what `random.long.ts` runs, and of that again a tenth where it only shows that engines agree. */
const lessons = isChromium ? 1000 : 100;

describe('a lesson in which anything is said at any time', () => {
  it(`comes to a task that takes an answer, or to its end, ${String(lessons)} times`, async () => {
    for (let seed = 1; seed <= lessons; seed++) expect(await randomLesson(seed)).to.equal(undefined);
  }).timeout(120_000);
});
