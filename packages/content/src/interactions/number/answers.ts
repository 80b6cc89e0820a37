import { readNumber } from '../../read/number.js';
import type { AnswersOf } from '../kind.js';
import { patterns } from './patterns.js';
import { read } from './score.js';

export const number: AnswersOf<'number'> = {
  right: ({ correct, units }) => correct.map((value) => ({ type: 'number', text: withUnit(String(value), units) })),

  respond(interaction, answer) {
    const text = readNumber(answer).length > 0 ? withUnit(answer, interaction.units) : answer;
    return 'ask' in read(interaction, text) ? undefined : { type: 'number', text };
  },

  patterns,

  guess: () => 0,
};

/** In the unit of the right answer, where one must be typed. */
function withUnit(text: string, units: Readonly<Record<string, number>> | undefined): string {
  if (!units) return text;
  const names = Object.keys(units);
  return `${text} ${names.find((name) => units[name] === 1) ?? names[0]!}`;
}
