import type { HostedVideo } from '@leerspoor/content';
import { html } from 'lit';
import type { VideoWords } from './words/speech.js';

export const siteNames: Readonly<Record<HostedVideo['by'], string>> = { youtube: 'YouTube', vimeo: 'Vimeo' };

const addresses: Readonly<Record<HostedVideo['by'], (id: string) => string>> = {
  youtube: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  vimeo: (id) => `https://player.vimeo.com/video/${id}?dnt=1`,
};

/** Before anything is asked of the other site: what opening it means, and a way without. */
export const consent = ({ by }: HostedVideo, say: VideoWords, yes: () => void, no: () => void): unknown =>
  html`<div class="consent stack" part="consent">
    <p>${say.elsewhere(siteNames[by])}</p>
    <div class="row">
      <button class="primary" part="button primary" type="button" @click=${yes}>${say.openElsewhere}</button>
      <button part="button" type="button" @click=${no}>${say.transcript}</button>
    </div>
  </div>`;

/** The other site's own player. It tells us nothing: no seconds, no questions. */
export const hostedFrame = ({ by, id }: HostedVideo, title: string): unknown =>
  html`<iframe
    part="video"
    title=${title}
    src=${addresses[by](encodeURIComponent(id))}
    allow="fullscreen; picture-in-picture"
    referrerpolicy="strict-origin-when-cross-origin"
  ></iframe>`;
