import { readNumber } from '../../read/number.js';
import { tidy } from '../../read/tidy.js';
import type { Ask } from '../../model/question.js';
import type { ScoringOf } from '../kind.js';
import type { NumberInteraction } from './schema.js';

export const scoring: ScoringOf<'number'> = {
  grade(interaction, { text }) {
    const given = read(interaction, text);
    if ('ask' in given) return given;
    const right = interaction.correct.flatMap((value) => (typeof value === 'number' ? value : readNumber(value)));
    const { tolerance } = interaction;
    return { score: right.some((value) => given.values.some((one) => near(one, value, tolerance))) ? 1 : 0 };
  },

  matches: [
    (interaction, { text }, answer) => {
      const [given, wrong] = [read(interaction, text), read({ ...interaction, units: undefined }, answer)];
      return !('ask' in given) && !('ask' in wrong) && given.values.some((one) => near(one, wrong.values[0]!));
    },
  ],
};

type Values = { readonly values: readonly number[] };

/** The values that the text can stand for, in the unit of the right answer. */
export function read({ unit, units }: NumberInteraction, typed: string): Values | { readonly ask: Ask } {
  const text = tidy(typed);
  if (text.length > 60) return { ask: 'long' };
  if (!/[\p{L}\p{N}]/u.test(text)) return { ask: 'empty' };
  const bare = readNumber(text);
  if (units) return inUnits(text, units) ?? { ask: bare.length > 0 ? 'unit' : 'unclear' };
  if (bare.length > 0) return { values: bare };
  const known = unit === undefined ? undefined : inUnits(text, { [unit]: 1 });
  return known ?? { ask: /\d ?(\p{L}|\p{Sc}|%)+$|^\p{Sc} ?\d/u.test(text) ? 'unit' : 'unclear' };
}

/** "3,5 cm" or "€ 3,50", spaces and capitals as the pupil likes; longer units first, so that "cm" is no "m". */
function inUnits(text: string, units: Readonly<Record<string, number>>): Values | undefined {
  const names = Object.keys(units).sort((a, b) => b.length - a.length);
  for (const name of names) {
    const bare = without(text.toLowerCase(), tidy(name).toLowerCase());
    const values = bare === undefined ? [] : readNumber(bare);
    if (values.length > 0) return { values: values.map((value) => value * units[name]!) };
  }
  return undefined;
}

function without(text: string, unit: string): string | undefined {
  if (text.endsWith(unit)) return text.slice(0, text.length - unit.length);
  return text.startsWith(unit) ? text.slice(unit.length) : undefined;
}

function near(a: number, b: number, tolerance = 0): boolean {
  return Math.abs(a - b) <= tolerance + 1e-9 * Math.max(1, Math.abs(b));
}
