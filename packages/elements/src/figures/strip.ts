import { svg, type TemplateResult } from 'lit';
import { upTo, WIDTH, type Drawing } from './drawing.js';
import { label } from './label.js';

const MARGIN = 4;
const HEIGHT = 64;

/** A row of pieces, the first `shaded` coloured, from (x, y), `width` wide in all. */
export const pieces = (
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  widths: readonly number[],
  shaded: number,
): readonly TemplateResult[] => {
  const all = widths.reduce((a, b) => a + b, 0);
  let before = 0;
  return widths.map((part, i) => {
    const x = box.x + (before / all) * box.width;
    before += part;
    const width = (part / all) * box.width;
    return svg`<rect class=${i < shaded ? 'piece shaded' : 'piece'} x=${x} y=${box.y} width=${width} height=${box.height} />`;
  });
};

export const equal = (parts: number): readonly number[] => upTo(parts).map(() => 1);

/** Where the middle of each piece lies. */
const middles = (widths: readonly number[]): readonly number[] => {
  const all = widths.reduce((a, b) => a + b, 0);
  let before = 0;
  return widths.map((part) => {
    before += part;
    return MARGIN + ((before - part / 2) / all) * (WIDTH - 2 * MARGIN);
  });
};

export const strip: Drawing<'strip'> = {
  height: () => HEIGHT + 2 * MARGIN,
  draw: ({ parts, shaded, widths = equal(parts), numbered }) => [
    ...pieces({ x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN, height: HEIGHT }, widths, shaded),
    ...(numbered ? middles(widths).map((x, i) => label(String(i + 1), x, MARGIN + HEIGHT / 2)) : []),
  ],
  describe: ({ parts, shaded, widths }, words) =>
    words.strip(widths?.length ?? parts, shaded, !widths || new Set(widths).size < 2),
};
