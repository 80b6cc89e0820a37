import { expect } from '@open-wc/testing';
import { secondsOf, union, Watch, type Segment } from '../../src/video/watched.js';

/** Plays from one second to another, a look every quarter. */
const play = (watch: Watch, from: number, to: number): void => {
  for (let time = from; time <= to; time += 0.25) watch.at(time);
  watch.stop();
};

describe('watched seconds are those really watched', () => {
  it('keeps one segment of one playing', () => {
    const watch = new Watch();
    play(watch, 0, 10);
    expect(watch.segments).to.deep.equal([[0, 10]]);
  });

  it('does not count what a jump leaves out, forward or back', () => {
    const watch = new Watch();
    play(watch, 0, 4);
    play(watch, 20, 25);
    play(watch, 8, 10);
    expect(watch.segments).to.deep.equal([
      [0, 4],
      [8, 10],
      [20, 25],
    ]);
  });

  it('counts a part seen twice once', () => {
    const watch = new Watch();
    play(watch, 0, 10);
    play(watch, 5, 12);
    expect(secondsOf(watch.segments)).to.be.closeTo(12, 0.001);
  });

  it('takes a long step of the clock for a jump, even when nobody said so', () => {
    const watch = new Watch();
    watch.at(1);
    watch.at(1.5);
    watch.at(9);
    watch.at(9.5);
    expect(watch.segments).to.deep.equal([
      [1, 1.5],
      [9, 9.5],
    ]);
  });

  it('counts a long step that a busy page saw late: no more was played than time went by', () => {
    const watch = new Watch();
    watch.at(1);
    watch.at(4, 3);
    watch.at(9, 3);
    watch.at(9.5);
    expect(watch.segments).to.deep.equal([
      [1, 4],
      [9, 9.5],
    ]);
  });

  it('goes on from what was watched before', () => {
    const watch = new Watch([[0, 5]]);
    play(watch, 5, 7);
    expect(watch.segments).to.deep.equal([[0, 7]]);
  });

  it('is sorted and disjoint whatever is put together', () => {
    const tables: [Segment[], Segment[]][] = [
      [[], []],
      [[[3, 3]], []],
      [
        [
          [4, 6],
          [0, 2],
          [1, 3],
        ],
        [
          [0, 3],
          [4, 6],
        ],
      ],
      [
        [
          [0, 2],
          [2.2, 4],
        ],
        [[0, 4]],
      ],
    ];
    for (const [given, expected] of tables) expect(union(given)).to.deep.equal(expected);
  });
});
