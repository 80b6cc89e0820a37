import { svg, type TemplateResult } from 'lit';
import { upTo, WIDTH, type Drawing } from './drawing.js';

const RADIUS = 84;
const MARGIN = 4;

/** A point on the circle, `turn` from the top, clockwise; 1 is all the way round. */
const at = (turn: number): string => {
  const angle = 2 * Math.PI * turn;
  return `${(WIDTH / 2 + RADIUS * Math.sin(angle)).toFixed(2)} ${(MARGIN + RADIUS - RADIUS * Math.cos(angle)).toFixed(2)}`;
};

const slice = (i: number, parts: number, shaded: boolean): TemplateResult =>
  svg`<path class=${shaded ? 'piece shaded' : 'piece'} d="M${WIDTH / 2} ${MARGIN + RADIUS}L${at(i / parts)}A${RADIUS} ${RADIUS} 0 ${parts === 1 ? 1 : 0} 1 ${at((i + 1) / parts)}z" />`;

export const circle: Drawing<'circle'> = {
  height: () => 2 * (RADIUS + MARGIN),
  draw: ({ parts, shaded }) =>
    parts === 1
      ? svg`<circle class=${shaded ? 'piece shaded' : 'piece'} cx=${WIDTH / 2} cy=${MARGIN + RADIUS} r=${RADIUS} />`
      : upTo(parts).map((i) => slice(i, parts, i < shaded)),
  describe: ({ parts, shaded }, words) => words.circle(parts, shaded),
};
