import { html, type TemplateResult } from 'lit';
import { firstPictogram } from '../../look/first-pictogram.js';
import type { FirstRoom, FirstView } from './view.js';

/** A quiet screen: a sign, a title, a sentence, and what to do. */
export const quiet = (sign: TemplateResult, title: string, text: unknown, actions: unknown): unknown =>
  html`<section class="quiet-screen" part="message">
    ${sign}
    <h2 tabindex="-1">${title}</h2>
    <p>${text}</p>
    <div class="row">${actions}</div>
  </section>`;

export const mainButton = (label: string, act: () => void): unknown =>
  html`<button class="primary" part="button primary" type="button" @click=${act}>${label}</button>`;

export const loading = ({ words }: FirstRoom): unknown =>
  html`<p class="loading" part="message" role="status">${words.frame.loading}</p>`;

export const failed: FirstView<'failed'> = ({ message }, { words, send }) =>
  quiet(
    firstPictogram('why'),
    words.frame.failed,
    message,
    mainButton(words.frame.retry, () => send({ type: 'next' })),
  );
