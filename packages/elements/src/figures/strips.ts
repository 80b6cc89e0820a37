import { svg } from 'lit';
import { speakable } from '../text/speakable.js';
import { WIDTH, type Drawing, type FigureOf } from './drawing.js';
import { label } from './label.js';
import { equal, pieces } from './strip.js';

const MARGIN = 4;
const HEIGHT = 44;
const GAP = 16;
const LABEL = 48;

const labelled = (figure: FigureOf<'strips'>): boolean => figure.strips.some((one) => one.label);

/** Strips under each other, equally long, so that parts can be compared. */
export const strips: Drawing<'strips'> = {
  height: (figure) => figure.strips.length * (HEIGHT + GAP) - GAP + 2 * MARGIN,
  draw: (figure) => {
    const x = labelled(figure) ? LABEL : MARGIN;
    return figure.strips.map((one, i) => {
      const y = MARGIN + i * (HEIGHT + GAP);
      return svg`${one.label ? label(one.label, (LABEL - 8) / 2, y + HEIGHT / 2) : null}${pieces({ x, y, width: WIDTH - x - MARGIN, height: HEIGHT }, equal(one.parts), one.shaded)}`;
    });
  },
  describe: (figure, words, numbers) =>
    words.strips(
      figure.strips.map((one, i) =>
        words.row(one.label ? speakable(one.label, numbers) : i + 1, words.strip(one.parts, one.shaded, true)),
      ),
    ),
};
