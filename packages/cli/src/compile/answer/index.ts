import { plainText, type Card, type Interaction } from '@leerspoor/content';
import type { Scope } from '../../expression/index.js';
import { answerTypes, type AnswerSource, type AnswerType } from '../../source/schema/index.js';
import type { Spot } from '../../source/spot.js';
import type { Writer } from '../../template/writer.js';
import { asWritten, type WriteInteraction } from './asked.js';
import { choiceOf } from './choice.js';
import { typedOf } from './typed.js';
import { gapsOf, selectOf } from './words.js';

export type { Option } from './asked.js';

export function typeOf(source: AnswerSource): AnswerType {
  return answerTypes.find((type) => source[type] !== undefined) ?? 'text';
}

/** Compiles `answer`: how a pupil answers, with the right answer. */
export function interactionOf(source: AnswerSource, spot: Spot, writer: Writer): WriteInteraction {
  const type = typeOf(source);
  switch (type) {
    case 'choice':
      return choiceOf(source, spot, writer);
    case 'number':
    case 'fraction':
    case 'text':
    case 'expression':
      return asWritten(typedOf(type, source, spot, writer));
    case 'select':
      return asWritten(selectOf(source, spot, writer));
    case 'gaps':
      return asWritten(gapsOf(source.gaps!, spot.at('gaps'), writer, interactionOf));
    case 'order':
      return orderOf(source.order ?? [], spot.at('order'), writer);
    default:
      return dataOf(type, source[type], spot.at(type), writer);
  }
}

/** Cards in the right order; a wrong answer names them in another, by their texts with `>` between. */
function orderOf(texts: readonly (string | number)[], spot: Spot, writer: Writer): WriteInteraction {
  const writes = texts.map((text, i) => writer.text(text, spot.at(i)));
  return (scope, wrong) => {
    const cards: Card[] = writes.map((write, i) => ({ id: `c${i + 1}`, text: write(scope) }));
    const idOf = (name: string): string => cards.find(({ text }) => plainText(text) === name.trim())?.id ?? name.trim();
    return {
      interaction: { type: 'order', cards },
      answers: wrong.map(({ text }) => plainText(text).split('>').map(idOf).join(' ')),
    };
  };
}

/** Other kinds are written as they are built, with values in them; their shape is checked with the built pack. */
function dataOf(type: AnswerType, source: unknown, spot: Spot, writer: Writer): WriteInteraction {
  const data = writer.data(source, spot);
  return asWritten((scope: Scope) => ({ type, ...(data(scope) as object) }) as Interaction);
}
