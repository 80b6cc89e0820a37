import { alike, equal, readFraction, type Fraction } from '../../read/fraction.js';
import type { Shaded } from '../../model/response.js';
import type { ScoringOf } from '../kind.js';
import type { ShadeFigure, ShadeInteraction } from './schema.js';

export const scoring: ScoringOf<'shade'> = {
  grade(interaction, response) {
    if (!possible(interaction, response)) return { ask: 'unclear' };
    return { score: shows(response, interaction.correct, equal) ? 1 : 0 };
  },

  matches: [
    (_, response, answer) => shows(response, answer, alike),
    (_, response, answer) => shows(response, answer, equal),
  ],
};

function possible({ figure, cut }: ShadeInteraction, { parts, shaded }: Shaded): boolean {
  const fits = cut ? parts >= cut.from && parts <= cut.to : parts === partsOf(figure);
  return fits && new Set(shaded).size === shaded.length && shaded.every((part) => part >= 0 && part < parts);
}

function shows({ parts, shaded }: Shaded, share: string, same: (a: Fraction, b: Fraction) => boolean): boolean {
  const [given, asked] = [readFraction(`${shaded.length}/${parts}`), readFraction(share)];
  return !('ask' in given) && !('ask' in asked) && same(given, asked);
}

export const partsOf = (figure: ShadeFigure): number =>
  figure.figure === 'grid' ? figure.rows * figure.columns : figure.parts;
