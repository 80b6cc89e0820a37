import { expect } from '@open-wc/testing';
import { Playback, type Told } from '../../src/video/player/playback.js';
import { short } from './short-video.js';

/** A video that plays as fast as the test looks at it, a look every quarter of a second. */
function playable(): {
  media: HTMLVideoElement;
  playback: Playback;
  told: Told[];
  play: (from: number, to: number) => void;
} {
  const media = document.createElement('video');
  let now = 0;
  Object.defineProperties(media, {
    currentTime: { get: () => now, set: (time: number) => (now = time) },
    duration: { value: 60 },
    ended: { get: () => now >= 60 },
    pause: { value: () => media.dispatchEvent(new Event('pause')) },
    play: { value: () => Promise.resolve(media.dispatchEvent(new Event('play'))) },
  });
  const told: Told[] = [];
  const playback = new Playback(
    media,
    { ...short, questions: [] },
    undefined,
    () => undefined,
    (one) => told.push(one),
  );
  const play = (from: number, to: number): void => {
    now = from;
    for (; now <= to; now += 0.25) media.dispatchEvent(new Event('timeupdate'));
    now = to;
  };
  return { media, playback, told, play };
}

describe('what a video tells', () => {
  it('tells every ten seconds of playing, so that no more than that is ever lost', () => {
    const { playback, told, play } = playable();
    void playback.play();
    play(0, 25);
    playback.release();
    expect(told.map(({ action, at }) => [action, Math.round(at)])).to.deep.equal([
      ['played', 0],
      ['played', 10],
      ['played', 20],
      ['paused', 25],
    ]);
  });

  it('tells of each jump, and counts only what was played before and after it', () => {
    const { playback, told, play } = playable();
    void playback.play();
    play(0, 4);
    playback.seek(30);
    play(30, 36);
    playback.seek(2);
    play(2, 6);
    playback.release();
    expect(told.at(-1)!.watched).to.deep.equal([
      [0, 6],
      [30, 36],
    ]);
    expect(told.filter(({ action }) => action === 'seeked').map(({ at }) => at)).to.deep.equal([30, 2]);
  });

  it('is complete once nine tenths were really watched, not when the end was reached', () => {
    const { playback, media, play } = playable();
    void playback.play();
    play(0, 5);
    playback.seek(50);
    play(50, 60);
    media.dispatchEvent(new Event('ended'));
    expect(playback.completed).to.equal(false);
    void playback.play();
    playback.seek(0);
    play(0, 58);
    expect(playback.completed).to.equal(true);
  });
});
