import { readNumber } from '../../read/number.js';
import { tidy } from '../../read/tidy.js';
import type { Grade, KindOf } from '../kind.js';
import { schema, type NumberInteraction } from './schema.js';

export const number: KindOf<'number'> = {
  schema,

  grade(interaction, { text }): Grade {
    const given = read(interaction, text);
    if ('ask' in given) return given;
    const right = interaction.correct.flatMap((value) => (typeof value === 'number' ? value : readNumber(value)));
    return {
      score: right.some((value) => given.values.some((one) => near(one, value, interaction.tolerance))) ? 1 : 0,
    };
  },

  right: ({ correct }) => correct.map((value) => ({ type: 'number', text: String(value) })),

  respond: (interaction, answer) => ('ask' in read(interaction, answer) ? undefined : { type: 'number', text: answer }),

  matches: [
    (interaction, { text }, answer) => {
      const [given, wrong] = [read(interaction, text), read(interaction, answer)];
      return !('ask' in given) && !('ask' in wrong) && given.values.some((one) => near(one, wrong.values[0]!));
    },
  ],

  guess: () => 0,
};

/** The values that the text can stand for, its unit left out. */
function read(
  { unit }: NumberInteraction,
  typed: string,
): { values: readonly number[] } | Extract<Grade, { ask: unknown }> {
  const text = tidy(typed);
  if (text.length > 60) return { ask: 'long' };
  if (!/[\p{L}\p{N}]/u.test(text)) return { ask: 'empty' };
  const values = readNumber(text);
  if (values.length > 0) return { values };
  const bare = unit === undefined ? text : withoutUnit(text, tidy(unit));
  const inUnit = bare === text ? [] : readNumber(bare);
  if (inUnit.length > 0) return { values: inUnit };
  return { ask: /\p{L}\s*$|€|\$|£/u.test(text) && /\d/.test(text) ? 'unit' : 'unclear' };
}

function withoutUnit(text: string, unit: string): string {
  const [low, mark] = [text.toLowerCase(), unit.toLowerCase()];
  if (low.endsWith(mark)) return text.slice(0, text.length - mark.length);
  return low.startsWith(mark) ? text.slice(mark.length) : text;
}

function near(a: number, b: number, tolerance = 0): boolean {
  return Math.abs(a - b) <= tolerance + 1e-9 * Math.max(1, Math.abs(b));
}
