import { html, nothing } from 'lit';
import { pictogram } from '../../look/pictogram.js';
import { levelChoice } from './level.js';
import { mainButton, quiet } from './plain.js';
import type { View } from './view.js';

/** The small closing: on alone, or together a little longer. The pupil may say otherwise. */
export const closing: View<'closing'> = ({ alone, challenge }, { words, send }) => {
  const { lesson, share } = words;
  const choose = (value: 'alone' | 'together') => (): void =>
    send({ type: 'choose', choice: value === 'alone' ? 'alone' : 'continue', value });
  return quiet(
    pictogram(alone ? 'tick' : 'plan'),
    alone ? lesson.closingAlone : lesson.closingTogether,
    alone ? lesson.closingAloneText : lesson.closingTogetherText,
    html`${mainButton(alone ? share.goAlone : lesson.goOn, choose(alone ? 'alone' : 'together'))}
      <button part="button" type="button" @click=${choose(alone ? 'together' : 'alone')}>
        ${alone ? share.goTogether : share.goAlone}
      </button>
      ${challenge ? levelChoice(challenge, { words, send }) : nothing}`,
  );
};
