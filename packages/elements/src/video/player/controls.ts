import { html, nothing, svg } from 'lit';
import { live } from 'lit/directives/live.js';
import { drawn, pictogram } from '../../look/pictogram.js';
import { clock } from '../clock.js';
import type { Playback } from './playback.js';
import { inOrder } from './stops.js';
import type { View } from './view.js';

const rates = [0.75, 1, 1.25, 1.5];

const paths = {
  sound: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  silent: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM16 9.5l5 5M21 9.5l-5 5',
  full: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  small: 'M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5',
  thought: 'M7 15.5A5 5 0 0 1 7.6 6a5.5 5.5 0 0 1 10 1.6A4.2 4.2 0 0 1 16.5 15.5zM8 19.2h.01M5.5 21.5h.01',
};

/** Play, place, sound, captions, speed, thinking aloud, full screen: native buttons, slider and lists, in our look. */
export const controls = (view: View, playback: Playback): unknown => {
  const { say } = view;
  const { playing, muted } = playback;
  return html`<div class="bar" part="controls">
      <button
        class="icon play primary"
        type="button"
        aria-label=${playing ? say.pause : say.play}
        @click=${() => view.run('toggle')}
      >
        ${pictogram(playing ? 'pause' : 'play')}
      </button>
      ${slider(view, playback)}
      <span class="time" aria-hidden="true">${clock(playback.time)} / ${clock(playback.length)}</span>
    </div>
    <div class="bar more">
      ${captionPicker(view)} ${speedPicker(view, playback)}
      <button class="icon" type="button" aria-label=${muted ? say.unmute : say.mute} @click=${() => view.run('mute')}>
        ${drawn(muted ? paths.silent : paths.sound)}
      </button>
      ${thinking(view)}
      <button
        class="icon"
        type="button"
        aria-label=${view.full ? say.leaveFull : say.full}
        @click=${() => view.run('full')}
      >
        ${drawn(view.full ? paths.small : paths.full)}
      </button>
    </div>`;
};

/** Where it stands, what was watched, where the chapters begin. */
const slider = ({ video, say }: View, playback: Playback): unknown => {
  const { time, length, watched } = playback;
  const share = (seconds: number): number => Math.min(100, Math.max(0, (seconds / (length || 1)) * 100));
  return html`<span class="slider">
    <svg class="rail" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      ${watched.map(([from, to]) => svg`<rect class="watched" x=${share(from)} width=${share(to - from)} height="8" />`)}
      ${inOrder(video.chapters ?? [], length)
        .slice(1)
        .map(({ at }) => svg`<rect class="tick" x=${share(at)} width="0.5" height="8" />`)}
    </svg>
    <input
      type="range"
      min="0"
      max=${length}
      step="0.1"
      .value=${live(String(time))}
      aria-label=${say.seek}
      aria-valuetext=${say.at(clock(time), clock(length))}
      @input=${(event: Event) => playback.move(Number((event.target as HTMLInputElement).value))}
      @change=${(event: Event) => playback.seek(Number((event.target as HTMLInputElement).value))}
    />
  </span>`;
};

const captionPicker = (view: View): unknown => {
  const { say, track } = view;
  const tracks = view.captions?.of('captions') ?? [];
  if (!tracks.length) return nothing;
  const choose = (event: Event): void => void (view.chosen = (event.target as HTMLSelectElement).value);
  return html`<label class="pick"
    ><span>${say.captions}</span>
    <select @change=${choose}>
      <option value="" ?selected=${!track}>${say.none}</option>
      ${tracks.map(({ lang, label }) => html`<option value=${lang} lang=${lang} .selected=${lang === track?.lang}>${label}</option>`)}
    </select></label
  >`;
};

const speedPicker = ({ say }: View, { media, rate }: Playback): unknown =>
  html`<label class="pick"
    ><span>${say.speed}</span>
    <select @change=${(event: Event) => (media.playbackRate = Number((event.target as HTMLSelectElement).value))}>
      ${rates.map((value) => html`<option value=${value} .selected=${value === rate}>${say.times(value.toLocaleString())}</option>`)}
    </select></label
  >`;

const thinking = (view: View): unknown =>
  view.captions?.of('think').length
    ? html`<button
        class="toggle"
        type="button"
        aria-pressed=${view.thinking}
        @click=${() => (view.thinking = !view.thinking)}
      >
        ${drawn(paths.thought)} ${view.say.think}
      </button>`
    : nothing;
