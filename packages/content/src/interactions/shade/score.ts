import { alike, equal, readFraction, type Fraction } from '../../read/fraction.js';
import type { Shaded } from '../../model/response.js';
import type { KindOf } from '../kind.js';
import { partsOf, rightParts, schema, type ShadeInteraction } from './schema.js';

export const shade: KindOf<'shade'> = {
  schema,

  grade(interaction, response) {
    if (!possible(interaction, response)) return { ask: 'unclear' };
    return { score: shows(response, interaction.correct, equal) ? 1 : 0 };
  },

  right: (interaction) => [shadedFirst(interaction, interaction.correct)!],

  respond: (interaction, answer) => shadedFirst(interaction, answer),

  matches: [
    (_, response, answer) => shows(response, answer, alike),
    (_, response, answer) => shows(response, answer, equal),
  ],

  guess: ({ figure, cut }) => 1 / ((cut ? cut.to : partsOf(figure)) + 1),
};

function possible({ figure, cut }: ShadeInteraction, { parts, shaded }: Shaded): boolean {
  const fits = cut ? parts >= cut.from && parts <= cut.to : parts === partsOf(figure);
  return fits && new Set(shaded).size === shaded.length && shaded.every((part) => part >= 0 && part < parts);
}

function shows({ parts, shaded }: Shaded, share: string, same: (a: Fraction, b: Fraction) => boolean): boolean {
  const [given, asked] = [readFraction(`${shaded.length}/${parts}`), readFraction(share)];
  return !('ask' in given) && !('ask' in asked) && same(given, asked);
}

function shadedFirst(interaction: ShadeInteraction, share: string) {
  const parts = rightParts(interaction, share);
  if (!parts || parts.shaded < 0 || parts.shaded > parts.all) return undefined;
  return { type: 'shade' as const, parts: parts.all, shaded: Array.from({ length: parts.shaded }, (_, i) => i) };
}
