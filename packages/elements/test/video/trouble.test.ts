import { expect } from '@open-wc/testing';
import { watchTrouble, type Trouble } from '../../src/video/player/trouble.js';

describe('a video in trouble', () => {
  const { setTimeout: real } = globalThis;
  let later: (() => void) | undefined;
  beforeEach(() => {
    later = undefined;
    globalThis.setTimeout = ((callback: () => void) => {
      later = callback;
      return 1;
    }) as typeof setTimeout;
  });
  afterEach(() => {
    globalThis.setTimeout = real;
  });

  const watched = (sources = 1): { video: HTMLVideoElement; told: (Trouble | undefined)[]; stop: () => void } => {
    const video = document.createElement('video');
    for (let i = 0; i < sources; i++) video.append(document.createElement('source'));
    const told: (Trouble | undefined)[] = [];
    return { video, told, stop: watchTrouble(video, (trouble) => told.push(trouble)) };
  };

  it('is slow when no picture comes, and well again when it plays', () => {
    const { video, told } = watched();
    later?.();
    video.dispatchEvent(new Event('playing'));
    expect(told).to.deep.equal(['slow', undefined]);
  });

  it('is broken when it has no end', () => {
    const { video, told } = watched();
    Object.defineProperty(video, 'duration', { value: Infinity });
    video.dispatchEvent(new Event('durationchange'));
    expect(told).to.deep.equal(['broken']);
  });

  it('is broken after its last source, not for a caption file', () => {
    const { video, told } = watched(2);
    Object.defineProperty(video, 'networkState', { value: HTMLMediaElement.NETWORK_LOADING });
    const [first, second] = video.querySelectorAll('source');
    const track = video.appendChild(document.createElement('track'));
    track.dispatchEvent(new Event('error'));
    first!.dispatchEvent(new Event('error'));
    expect(told).to.deep.equal([]);
    second!.dispatchEvent(new Event('error'));
    expect(told).to.deep.equal(['broken']);
  });

  it('is looked after no more once it is left', () => {
    const { video, told, stop } = watched();
    stop();
    video.dispatchEvent(new Event('error'));
    expect(told).to.deep.equal([]);
  });
});
