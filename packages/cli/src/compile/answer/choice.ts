import { plainText, type ChoiceOption } from '@leerspoor/content';
import type { AnswerSource } from '../../source/schema/index.js';
import type { Spot } from '../../source/spot.js';
import { random, shuffled } from '../../template/random.js';
import type { Writer } from '../../template/writer.js';
import { figureOf } from '../figure.js';
import type { Option, WriteInteraction } from './asked.js';

/** Written for the text of an option that is a figure: it gets a letter by its place. */
const lettered = '#';

/** Longer texts are no name for an answer: they get a letter too. */
const longest = 80;

/** Options are the right answer and the wrong ones. */
export function choiceOf(source: AnswerSource, spot: Spot, writer: Writer): WriteInteraction {
  const given = Array.isArray(source.choice) ? source.choice : [source.choice ?? ''];
  const rights = given.map((one, i) =>
    writer.text(one, Array.isArray(source.choice) ? spot.at('choice', i) : spot.at('choice')),
  );
  const figure = source.figure && figureOf(source.figure, spot.at('figure'), writer);
  return (scope, wrong) => {
    const right: Option[] = rights.map((write) => ({ text: write(scope), ...(figure && { figure: figure(scope) }) }));
    const order = ordered([...right, ...wrong], source.sorted);
    const options = order.map((option, i): ChoiceOption => {
      const letter = String.fromCharCode(65 + i);
      const text = option.text === lettered ? letter : option.text;
      const words = plainText(text);
      return {
        id: words.length > longest ? letter : words,
        ...option,
        text,
        ...(right.includes(option) && { correct: true }),
      };
    });
    return {
      interaction: { type: 'choice', options, ...(right.length > 1 && { multiple: true }) },
      answers: wrong.map((option) => options[order.indexOf(option)]!.id),
    };
  };
}

/** Seeded by the options themselves, so that a build gives the same order every time. */
function ordered(options: readonly Option[], sorted: AnswerSource['sorted']): Option[] {
  if (sorted)
    return [...options].sort((a, b) => plainText(a.text).localeCompare(plainText(b.text), 'nl', { numeric: true }));
  return shuffled(options, random(JSON.stringify(options)));
}
