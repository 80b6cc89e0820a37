import { pictogram } from '../../look/pictogram.js';
import { mainButton, quiet } from './plain.js';
import type { View } from './view.js';

export const paused: View<'paused'> = (_, { words, send }) =>
  quiet(
    pictogram('pause'),
    words.lesson.paused,
    words.lesson.pausedText,
    mainButton(words.lesson.resume, () => send({ type: 'resume' })),
  );

export const elsewhere: View<'elsewhere'> = (_, { words, send }) =>
  quiet(
    pictogram('why'),
    words.lesson.elsewhere,
    words.lesson.elsewhereText,
    mainButton(words.lesson.takeOver, () => send({ type: 'take-over' })),
  );
