import { html, nothing } from 'lit';
import { pictogram } from '../../look/pictogram.js';
import { levelChoice } from './level.js';
import { mainButton } from './plain.js';
import type { View } from './view.js';

/** The small closing: on alone, or together a little longer. The pupil may say otherwise. */
export const closing: View<'closing'> = ({ alone, challenge }, { words, send }) => {
  const { lesson, share } = words;
  const goOn = (): void => send({ type: 'choose', choice: 'alone', value: 'alone' });
  const stay = (): void => send({ type: 'choose', choice: 'continue', value: 'together' });
  const [first, then] = alone ? [goOn, stay] : [stay, goOn];
  return html`<section class="quiet-screen" part="message">
    ${pictogram(alone ? 'tick' : 'plan')}
    <h2 tabindex="-1">${alone ? lesson.closingAlone : lesson.closingTogether}</h2>
    <p>${alone ? lesson.closingAloneText : lesson.closingTogetherText}</p>
    ${challenge ? levelChoice(challenge, { words, send }) : nothing}
    <div class="row">
      ${mainButton(alone ? share.goAlone : lesson.goOn, first)}
      <button part="button" type="button" @click=${then}>${alone ? share.goTogether : share.goAlone}</button>
    </div>
  </section>`;
};
