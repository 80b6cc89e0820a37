import type { GridFigure, StripFigure } from '../model/figure.js';
import type { MathNodes } from '../model/text.js';
import type { Trail } from '../schema/trail.js';

interface Shares {
  readonly parts: number;
  readonly shaded: number;
}

export function sharesFit({ parts, shaded }: Shares, trail: Trail): boolean {
  return shaded <= parts || trail.report(['tooManyShaded'], 'shaded');
}

export function stripFits({ widths, ...strip }: StripFigure, trail: Trail): boolean {
  const fits = widths === undefined || widths.length === strip.parts;
  return sharesFit(strip, trail) && (fits || trail.report(['widthsDiffer', strip.parts], 'widths'));
}

export function gridFits({ rows, columns, shaded }: GridFigure, trail: Trail): boolean {
  return sharesFit({ parts: rows * columns, shaded }, trail);
}

const childCount: Readonly<Record<string, number>> = { mfrac: 2, msup: 2, msub: 2 };

export function mathFits({ tag, children }: MathNodes['children'], trail: Trail): boolean {
  const count = childCount[tag] ?? children.length;
  return children.length === count || trail.report(['mathChildren', tag, count]);
}
