import { expect } from '@open-wc/testing';
import { randomLesson } from './support/random.js';

/** A hundredth of what `random.long.ts` runs. */
const lessons = 1000;

describe('a lesson in which anything is said at any time', () => {
  it(`comes to a task that takes an answer, or to its end, ${String(lessons)} times`, async () => {
    for (let seed = 1; seed <= lessons; seed++) expect(await randomLesson(seed)).to.equal(undefined);
  }).timeout(120_000);
});
