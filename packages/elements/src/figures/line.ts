import { svg, type TemplateResult } from 'lit';
import { speakable } from '../text/speakable.js';
import { upTo, WIDTH, type Drawing, type FigureOf } from './drawing.js';
import { label } from './label.js';

type Line = FigureOf<'line'>;

const SIDE = 26;
const ABOVE = 52;
const BELOW = 64;

const x = (line: Line, value: number): number =>
  SIDE + ((value - line.from) / (line.to - line.from)) * (WIDTH - 2 * SIDE);

/** The ends are labelled when nothing is. */
const marks = (line: Line): NonNullable<Line['marks']> =>
  line.marks ?? [line.from, line.to].map((at) => ({ at, label: String(at) }));

const tick = (line: Line, value: number, long: boolean): TemplateResult =>
  svg`<path class="tick" d="M${x(line, value)} ${ABOVE - (long ? 13 : 8)}v${long ? 26 : 16}" />`;

const ticks = (line: Line): readonly TemplateResult[] => {
  if (line.bare) return marks(line).map(({ at }) => tick(line, at, true));
  const parts = Math.max(1, line.parts);
  return upTo((line.to - line.from) * parts + 1).map((i) => tick(line, line.from + i / parts, i % parts === 0));
};

const jump = (line: Line, i: number): TemplateResult => {
  const step = 1 / Math.max(1, line.parts);
  const [start, end] = [x(line, line.from + i * step), x(line, line.from + (i + 1) * step)];
  return svg`<path class="jump" d="M${start} ${ABOVE - 10}C${start} ${ABOVE - 44} ${end} ${ABOVE - 44} ${end} ${ABOVE - 10}" />`;
};

/** A dot on the line, as packs call it, and an arrow to it that is seen from afar. */
const dot = (line: Line, value: number): TemplateResult =>
  svg`<circle class="pointer" cx=${x(line, value)} cy=${ABOVE} r="7" /><path class="pointer" d="M${x(line, value)} ${ABOVE - 10}l-9 -16h6v-20h6v20h6z" />`;

/** How many marks after the start the dot stands; undefined between two, or where there are none. */
const stepOf = (line: Line, value: number): number | undefined => {
  const step = (value - line.from) * Math.max(1, line.parts);
  return !line.bare && Math.abs(step - Math.round(step)) < 1e-6 ? Math.round(step) : undefined;
};

export const line: Drawing<'line'> = {
  height: () => ABOVE + BELOW,
  draw: (figure) => [
    svg`<path class="axis" d="M6 ${ABOVE}h${WIDTH - 12}M${WIDTH - 14} ${ABOVE - 6}l8 6l-8 6" />`,
    ...ticks(figure),
    ...upTo(figure.jumps ?? 0).map((i) => jump(figure, i)),
    ...(figure.point === undefined ? [] : [dot(figure, figure.point)]),
    ...marks(figure).map((mark) => label(mark.label, x(figure, mark.at), ABOVE + 38)),
  ],
  describe: (figure, words, numbers) =>
    [
      figure.bare ? words.bare(figure.from, figure.to) : words.line(figure.from, figure.to, figure.parts),
      figure.marks?.length ? words.marks(figure.marks.map((mark) => speakable(mark.label, numbers))) : '',
      figure.jumps ? words.jumps(figure.jumps) : '',
      figure.point === undefined ? '' : words.point(stepOf(figure, figure.point)),
    ]
      .filter(Boolean)
      .join(' '),
};
