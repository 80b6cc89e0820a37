import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StoryboardError, checked } from '../../demo/videos/storyboard.js';
import { picture, timelineOf } from '../../demo/videos/timeline.js';

const board = checked(
  {
    id: 'x',
    title: 'Titel',
    lang: 'nl',
    chapters: [
      {
        title: 'Een',
        beats: [
          { say: 'Kijk.', show: { a: { type: 'strip', parts: 4, x: 100 } } },
          { say: 'Hij gaat.', show: { a: { x: 300 } } },
          { hide: ['a'] },
        ],
      },
    ],
  },
  'x.yaml',
);

describe('a storyboard in time', () => {
  const timeline = timelineOf(board, [2, 1, 0]);
  const places = (time: number): string[] =>
    [...picture(timeline, time).matchAll(/translate\((\d+\.?\d*) 330\)/g)].map((match) => match[1]!);

  it('gives each sentence its time, and the next its own', () => {
    assert.ok(timeline[0]!.spoken < timeline[0]!.end);
    assert.equal(timeline[1]!.start, timeline[0]!.end);
  });

  it('moves what changes, and holds still after', () => {
    const { start, moves, end } = timeline[1]!;
    assert.deepEqual(places(start), ['100']);
    assert.deepEqual(places(start + moves / 2), ['200']);
    assert.deepEqual(places(start + moves), ['300']);
    assert.equal(picture(timeline, start + moves), picture(timeline, end - 0.01), 'equal pictures are equal strings');
  });

  it('takes away what is hidden', () => {
    assert.deepEqual(places(timeline[2]!.end - 0.01), []);
  });

  it('names everything that is wrong, with its place', () => {
    const wrong = {
      ...board,
      chapters: [
        {
          title: 'x',
          beats: [{ show: { a: { type: 'strop' }, b: { x: 1 }, c: { type: 'strip', shadd: 1 } }, hide: ['z'] }],
        },
      ],
    };
    assert.throws(
      () => checked(wrong, 'x.yaml'),
      (error: StoryboardError) => {
        assert.equal(error.message.split('\n').length, 4);
        return error.message.includes('chapter 1, beat 1') && error.message.includes("a strip has no 'shadd'");
      },
    );
  });
});
