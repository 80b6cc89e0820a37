import type { Video } from '@leerspoor/content';
import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/video.js';
import type { LeerspoorPlayer } from '../../src/video/player/player.js';
import type { VideoEvent } from '../../src/video/video-event.js';
import type { LeerspoorVideo } from '../../src/video/video.js';

export const media = new URL('./media/', import.meta.url).href;

/** Twelve seconds, three chapters, a question at 6. */
export const short: Video = {
  kind: 'video',
  id: 'short',
  title: 'Een breuk lezen',
  lang: 'nl',
  sources: [
    { src: 'short.webm', type: 'video/webm' },
    { src: 'short.mp4', type: 'video/mp4' },
  ],
  captions: [
    { src: 'short.nl.vtt', lang: 'nl', label: 'Nederlands' },
    { src: 'short.fr.vtt', lang: 'fr', label: 'Français' },
    { src: 'short.think.vtt', lang: 'nl', label: 'Denk hardop', kind: 'think' },
  ],
  transcript: ['Dit is de eerste zin. Nu komt de tweede.', 'En dan de laatste.'],
  seconds: 12,
  chapters: [
    { at: 0, title: 'Het doel' },
    { at: 3, title: 'Tel alle stukken', step: 0 },
    { at: 6.5, title: 'Jouw beurt', step: 1 },
  ],
  questions: [
    {
      at: 6,
      again: 3,
      question: {
        prompt: 'Hoeveel stukken zijn er?',
        interaction: { type: 'number', correct: [4] },
        wrong: [{ answer: '3', feedback: 'Tel ook het witte stuk.' }],
        right: 'Alle stukken tellen mee.',
      },
    },
  ],
};

export interface Opened {
  readonly element: LeerspoorVideo;
  readonly player: LeerspoorPlayer;
  readonly media: HTMLVideoElement;
  readonly told: VideoEvent['lesson'][];
}

export const shown = async (video: Video = short): Promise<LeerspoorVideo> =>
  fixture(html`<leerspoor-video lang="nl" content-base=${media} .video=${video}></leerspoor-video>`);

/** A pupil opens the video; it plays without sound, as a test runner may not make any. */
export async function opened(video: Video = short): Promise<Opened> {
  const element = await shown(video);
  const told: VideoEvent['lesson'][] = [];
  element.addEventListener('leerspoor-video', ({ lesson }) => told.push(lesson));
  await element.open();
  await element.updateComplete;
  const player = element.renderRoot.querySelector('leerspoor-player')!;
  await player.updateComplete;
  const native = player.renderRoot.querySelector('video')!;
  native.muted = true;
  await waitUntil(() => native.readyState >= 2, 'the video loads', { timeout: 60_000 });
  await player.playback!.play();
  return { element, player, media: native, told };
}

/** Until the video has played to this second; one that a busy browser stopped is played on, as a pupil would. */
export async function played(native: HTMLVideoElement, to: number): Promise<void> {
  const isThere = (): boolean => {
    if (native.paused && native.currentTime < to) void native.play().catch(() => undefined);
    return native.currentTime >= to;
  };
  await waitUntil(isThere, `plays to ${to} s`, { timeout: 60_000, interval: 20 }).catch((error: unknown) => {
    const { currentTime, paused, readyState, networkState, seeking } = native;
    const state = JSON.stringify({ currentTime, paused, readyState, networkState, seeking });
    throw new Error(`The video does not play to ${to} s: ${state}`, { cause: error });
  });
}

/** Opened, played to this second, stopped, and put there, so that a slow machine, which stops later, sees the same. */
export async function pausedAt(second: number): Promise<Opened> {
  const all = await opened();
  await played(all.media, second);
  all.media.pause();
  all.player.playback!.move(second);
  await waitUntil(() => !all.media.seeking, 'stands there', { timeout: 60_000 });
  await all.player.updateComplete;
  return all;
}
