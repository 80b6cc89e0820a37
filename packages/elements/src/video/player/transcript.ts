import { html, nothing } from 'lit';
import { renderText } from '../../text/render.js';
import { clock } from '../clock.js';
import type { Cue } from './captions.js';
import type { Playback } from './playback.js';
import type { View } from './view.js';

/** All that is said: with its times where the captions are here, else as the author wrote it. Open while the video is slow. */
export const transcript = (view: View, playback: Playback | undefined): unknown => {
  const { say, captions, track, spoken, slow } = view;
  const source = track ?? spoken;
  const cues = captions?.cues(source) ?? [];
  const lang = source?.lang ?? (view.contentLang || nothing);
  return html`<details class="transcript" part="transcript" ?open=${slow}>
    <summary>${say.transcript}</summary>
    ${
      cues.length && playback
        ? html`<ol class="lines" lang=${lang}>
            ${cues.map((cue) => line(view.say, playback, cue, cue === nowOf(cues, playback.time)))}
          </ol>`
        : html`<div class="paragraphs" lang=${view.contentLang || nothing}>
            ${view.video.transcript.map((text) => html`<p>${renderText(text, view.setting)}</p>`)}
          </div>`
    }
  </details>`;
};

const nowOf = (cues: readonly Cue[], time: number): Cue | undefined =>
  cues.filter(({ from, to }) => from <= time + 0.05 && time < to).at(-1);

const line = (say: View['say'], playback: Playback, cue: Cue, now: boolean): unknown =>
  html`<li>
    <button class="line" type="button" aria-current=${now ? 'true' : nothing} @click=${() => playback.seek(cue.from)}>
      <span class="when" aria-hidden="true">${clock(cue.from)}</span><span>${cue.text}</span
      ><span class="sr">, ${say.from(clock(cue.from))}</span>
    </button>
  </li>`;
