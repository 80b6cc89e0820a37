import { svg, type TemplateResult } from 'lit';
import { WIDTH, type Drawing } from './drawing.js';

const BOX = 64;
const MARGIN = 4;
const BELOW = 108;

const box = (value: number | null, centre: number, top: number): TemplateResult =>
  svg`<rect class=${value === null ? 'box gap' : 'box'} x=${centre - BOX / 2} y=${top} width=${BOX} height=${BOX} rx="10" />
    <text class="label big" x=${centre} y=${top + BOX / 2}>${value ?? '?'}</text>`;

const middle = (i: number, of: number): number =>
  WIDTH / 2 + (i - (of - 1) / 2) * Math.min(120, (WIDTH - BOX) / Math.max(1, of - 1));

/** Whole above, parts below, a leg to each. */
export const split: Drawing<'split'> = {
  height: () => BELOW + BOX + MARGIN,
  draw: ({ whole, parts }) => [
    ...parts.map(
      (_, i) => svg`<path class="tick" d="M${WIDTH / 2} ${MARGIN + BOX}L${middle(i, parts.length)} ${BELOW}" />`,
    ),
    box(whole, WIDTH / 2, MARGIN),
    ...parts.map((part, i) => box(part, middle(i, parts.length), BELOW)),
  ],
  describe: ({ whole, parts }, words, numbers) => {
    const said = (value: number | null): string => (value === null ? numbers.gap : numbers.cardinal(value));
    return words.split(said(whole), parts.map(said));
  },
};
