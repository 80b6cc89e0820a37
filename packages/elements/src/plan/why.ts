import type { Text, Why } from '@leerspoor/content';
import { html, nothing } from 'lit';

/** "Waarom?": the pupil chooses a reason and reads about it. Never scored, never in the way. */
export const why = (
  { question, options }: Why,
  chosen: number | undefined,
  text: (text: Text) => unknown,
  choose: (option: number) => void,
): unknown => {
  const reason = chosen === undefined ? undefined : options[chosen];
  return html`<div class="why" role="group" aria-labelledby="why">
    <p id="why">${text(question)}</p>
    <div class="reasons">
      ${options.map(
        (option, index) =>
          html`<button type="button" aria-pressed=${index === chosen} @click=${() => choose(index)}>
            ${text(option.text)}
          </button>`,
      )}
    </div>
    <p class="live" role="status">${reason ? text(reason.feedback) : nothing}</p>
  </div>`;
};
