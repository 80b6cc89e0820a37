import { html, nothing } from 'lit';
import { clock } from '../clock.js';
import type { Playback } from './playback.js';
import { inOrder } from './stops.js';
import type { View } from './view.js';

/** The parts of the video, by the steps of the plan; the one that plays is marked. */
export const chapterList = ({ video, say, contentLang }: View, playback: Playback): unknown => {
  const chapters = inOrder(video.chapters ?? [], playback.length);
  if (chapters.length < 2) return nothing;
  const now = chapters.filter(({ at }) => at <= playback.time + 0.05).at(-1);
  return html`<nav part="chapters" aria-label=${say.chapters}>
    <ol>
      ${chapters.map(
        (chapter) =>
          html`<li>
            <button
              class="chapter"
              type="button"
              aria-current=${chapter === now ? 'true' : nothing}
              @click=${() => playback.seek(chapter.at)}
            >
              ${chapter.step === undefined ? nothing : html`<span class="step"><span class="sr">${say.step(chapter.step + 1)}. </span><span aria-hidden="true">${chapter.step + 1}</span></span>`}
              <span lang=${contentLang || nothing}>${chapter.title}</span>
              <span class="when"
                ><span class="sr">${say.from(clock(chapter.at))}</span
                ><span aria-hidden="true">${clock(chapter.at)}</span></span
              >
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;
};
