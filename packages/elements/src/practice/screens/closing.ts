import { pictogram } from '../../look/pictogram.js';
import { mainButton, quiet } from './plain.js';
import type { View } from './view.js';

/** The small closing: on alone, or together a little longer. The pupil may say otherwise. */
export const closing: View<'closing'> = ({ alone }, { words, send }) => {
  const { lesson } = words;
  const choose = (value: 'alone' | 'together') => (): void =>
    send({ type: 'choose', choice: value === 'alone' ? 'alone' : 'continue', value });
  return quiet(
    pictogram(alone ? 'tick' : 'plan'),
    alone ? lesson.closingAlone : lesson.closingTogether,
    alone ? lesson.closingAloneText : lesson.closingTogetherText,
    mainButton(lesson.goOn, choose(alone ? 'alone' : 'together')),
  );
};
