import { html } from 'lit';
import { pictogram, type Pictogram } from '../../look/pictogram.js';
import type { Room, View } from './view.js';

/** A quiet screen: a sign, a title, a sentence, and what to do. */
export const quiet = (sign: Pictogram, title: string, text: unknown, actions: unknown): unknown =>
  html`<section class="quiet-screen" part="message">
    ${pictogram(sign)}
    <h2 tabindex="-1">${title}</h2>
    <p>${text}</p>
    <div class="row">${actions}</div>
  </section>`;

export const mainButton = (label: string, act: () => void): unknown =>
  html`<button class="primary" part="button primary" type="button" @click=${act}>${label}</button>`;

export const loading = ({ words }: Room): unknown =>
  html`<p class="loading" part="message" role="status">${words.lesson.loading}</p>`;

export const failed: View<'failed'> = ({ message }, { words, send }) =>
  quiet(
    'why',
    words.lesson.failed,
    message,
    mainButton(words.lesson.retry, () => send({ type: 'next' })),
  );

export const paused: View<'paused'> = (_, { words, send }) =>
  quiet(
    'pause',
    words.lesson.paused,
    words.lesson.pausedText,
    mainButton(words.lesson.resume, () => send({ type: 'resume' })),
  );

export const elsewhere: View<'elsewhere'> = (_, { words, send }) =>
  quiet(
    'why',
    words.lesson.elsewhere,
    words.lesson.elsewhereText,
    mainButton(words.lesson.takeOver, () => send({ type: 'take-over' })),
  );
