import { svg, type TemplateResult } from 'lit';
import { upTo, WIDTH, type Drawing, type FigureOf } from './drawing.js';
import { places } from './places.js';
import { thing } from './things.js';

type Objects = FigureOf<'objects'>;

const MARGIN = 8;
const BETWEEN = 1.3;
const LARGEST = 60;

interface Block {
  readonly at: readonly (readonly [number, number])[];
  readonly columns: number;
  readonly rows: number;
}

const block = (layout: Objects['layout'], n: number): Block => {
  const at = places(layout, n);
  if (layout === 'dice' && n <= 6) return { at, columns: 2.6, rows: 2.6 }; // one pip lies in the middle of its die
  return {
    at,
    columns: Math.max(1, ...at.map(([column]) => column + 1)),
    rows: Math.max(1, ...at.map(([, row]) => row + 1)),
  };
};

/** Size of one cell, so that all groups stand beside each other. */
const laid = ({ layout, groups }: Objects): { blocks: readonly Block[]; cell: number; width: number; rows: number } => {
  const blocks = groups.map((n) => block(layout, n));
  const columns = blocks.reduce((sum, one) => sum + one.columns, 0) + BETWEEN * (groups.length - 1);
  const cell = Math.min(LARGEST, (WIDTH - 2 * MARGIN) / Math.max(1, columns));
  return { blocks, cell, width: columns * cell, rows: Math.max(1, ...blocks.map((one) => one.rows)) };
};

/** A cloth over the last things: how many lie under it cannot be seen. */
const cloth = (spots: readonly (readonly [number, number])[], cell: number): TemplateResult => {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - 3, Math.min(...ys) - 3];
  return svg`<rect class="cloth" x=${left} y=${top} width=${Math.max(...xs) + cell + 3 - left} height=${Math.max(...ys) + cell + 3 - top} rx="8" />`;
};

export const objects: Drawing<'objects'> = {
  height: (figure) => {
    const { cell, rows } = laid(figure);
    return cell * rows + 2 * MARGIN;
  },
  // one of few widths, so that the same things are as large in every option
  middle: (figure) => [180, 240].find((width) => laid(figure).width + 2 * MARGIN <= width) ?? WIDTH,
  draw: (figure) => {
    const { blocks, cell, width } = laid(figure);
    let left = (WIDTH - width) / 2;
    const spots = blocks.flatMap((one) => {
      const from = left;
      left += (one.columns + BETWEEN) * cell;
      return one.at.map(([column, row]) => [from + column * cell, MARGIN + row * cell] as const);
    });
    const covered = figure.covered ? spots.slice(-figure.covered) : [];
    return [
      ...upTo(spots.length - covered.length).map((i) =>
        thing(figure.object, spots[i]![0] + cell * 0.06, spots[i]![1] + cell * 0.06, cell * 0.88),
      ),
      ...(covered.length ? [cloth(covered, cell)] : []),
    ];
  },
  describe: ({ groups, covered = 0 }, words) =>
    `${words.objects(seen(groups, covered))}${covered ? ` ${words.covered}` : ''}`,
};

/** What is left in sight of each group when the last `covered` are hidden. */
const seen = (groups: readonly number[], covered: number): readonly number[] => {
  let hidden = covered;
  const left = [...groups].reverse().map((n) => {
    const under = Math.min(n, hidden);
    hidden -= under;
    return n - under;
  });
  const visible = left.reverse().filter((n) => n > 0);
  return visible.length ? visible : [0];
};
