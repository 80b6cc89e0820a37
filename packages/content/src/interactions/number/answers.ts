import { readNumber } from '../../read/number.js';
import { valueOf } from '../../read/value.js';
import type { AnswersOf } from '../kind.js';
import { patterns } from './patterns.js';
import { read } from './score.js';

export const answers: AnswersOf<'number'> = {
  right: ({ correct, units }) => correct.map((value) => ({ type: 'number', text: withUnit(String(value), units) })),

  respond(interaction, answer) {
    const text = readNumber(answer).length > 0 ? withUnit(answer, interaction.units) : answer;
    return 'ask' in read(interaction, text) ? undefined : { type: 'number', text };
  },

  patterns,

  fits({ correct, operands = [], unit, units }, trail) {
    if (unit !== undefined && units !== undefined) return trail.report(['oneOfTwo', 'unit', 'units']);
    const unreadable = correct.findIndex((value) => typeof value === 'string' && readNumber(value).length === 0);
    if (unreadable >= 0) return trail.report(['wrong', ['readableNumber'], correct[unreadable]], 'correct', unreadable);
    const stray = operands.findIndex((value) => valueOf(value) === undefined);
    return stray < 0 || trail.report(['wrong', ['readableNumber'], operands[stray]], 'operands', stray);
  },

  guess: () => 0,
};

/** In the unit of the right answer, where one must be typed. */
function withUnit(text: string, units: Readonly<Record<string, number>> | undefined): string {
  if (!units) return text;
  const names = Object.keys(units);
  return `${text} ${names.find((name) => units[name] === 1) ?? names[0]!}`;
}
