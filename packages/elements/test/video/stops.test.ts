import type { StopQuestion } from '@leerspoor/content';
import { expect } from '@open-wc/testing';
import { againFrom, inOrder, stopBetween } from '../../src/video/player/stops.js';

const at = (seconds: number, again?: number): StopQuestion => ({
  at: seconds,
  again,
  question: { prompt: '?', interaction: { type: 'number', correct: [1] }, wrong: [], right: '' },
});
const none: ReadonlySet<StopQuestion> = new Set();

describe('a video stops at its questions', () => {
  const questions = [at(5), at(10)];
  const found = (from: number, to: number, ended = false, done = none): number | undefined =>
    stopBetween(questions, from, to, ended, done)?.at;

  it('when playing runs into one', () => {
    expect(found(4.9, 5.1)).to.equal(5);
    expect(found(4, 4.9)).to.equal(undefined);
    expect(found(5, 5.2), 'going on from where it stopped').to.equal(undefined);
  });

  it('not again at one that was answered or skipped', () => {
    expect(found(4.9, 5.1, false, new Set([questions[0]!]))).to.equal(undefined);
  });

  it('at the end for one that was put at or behind the end', () => {
    expect(stopBetween([at(12)], 11.8, 12, true, none)?.at).to.equal(12);
    expect(stopBetween([at(99)], 11.8, 12, true, none)?.at).to.equal(99);
  });

  it('looks again from where the author said, else from the chapter before, never from behind', () => {
    const chapters = [
      { at: 0, title: 'a' },
      { at: 3, title: 'b' },
      { at: 4.5, title: 'c' },
    ];
    expect(againFrom(at(5, 2), chapters)).to.equal(2);
    expect(againFrom(at(5), chapters)).to.equal(3);
    expect(againFrom(at(5), [])).to.equal(0);
    expect(againFrom(at(5, 50), chapters)).to.equal(5);
  });

  it('chapters that are out of order are put in order, those behind the end left out', () => {
    const titles = inOrder(
      [
        { at: 8, title: 'b' },
        { at: 0, title: 'a' },
        { at: 99, title: 'z' },
      ],
      12,
    ).map(({ title }) => title);
    expect(titles).to.deep.equal(['a', 'b']);
  });
});
