import { html, svg, type TemplateResult } from 'lit';
import type { Point } from './course.js';

const width = 720;
const height = 220;
const left = 48;
const bottom = 32;

/** Where a chance (0 to 1) stands, in the units of the picture. */
export const yOf = (chance: number): number => (height - bottom) * (1 - chance) + 8;

const xOf = (index: number, count: number): number =>
  left + 16 + (index * (width - left - 40)) / Math.max(1, count - 1);

/** The estimate of a goal as a line in its band, and each answer as a dot: filled is right, a ring is not yet. */
export function picture(name: string, points: readonly Point[]): TemplateResult {
  const at = points.map((point, i) => ({ ...point, x: xOf(i, points.length) }));
  const line = (pick: (point: Point) => number, list = at): string =>
    list.map((point) => `${point.x.toFixed(1)},${yOf(pick(point)).toFixed(1)}`).join(' ');
  const last = points.at(-1);
  return html`<figure>
    <svg class="picture" viewBox="0 0 ${width} ${height + 16}" role="img" aria-label=${saying(name, points)}>
      ${[0, 0.5, 1].map(
        (chance) => svg`<line class="grid" x1=${left} x2=${width - 8} y1=${yOf(chance)} y2=${yOf(chance)}></line>
        <text x=${left - 8} y=${yOf(chance) + 4} text-anchor="end">${Math.round(100 * chance)} %</text>`,
      )}
      ${svg`<polygon class="band" points="${line(({ low }) => low)} ${line(({ high }) => high, [...at].reverse())}"></polygon>
        <polyline class="estimate" points=${line(({ estimate }) => estimate)}></polyline>`}
      ${at.map(({ x, estimate, fact }) => svg`<circle class=${fact.score === 1 ? 'right' : 'not-yet'} data-seq=${fact.seq} cx=${x} cy=${yOf(estimate)} r="6"></circle>`)}
      <text x=${left} y=${height + 10}>answer after answer</text>
    </svg>
    <figcaption>
      ${name}: ${points.length} answers, estimate ${Math.round(100 * (last?.estimate ?? 0))} %, chance that it is
      mastered ${Math.round(100 * (last?.mastered ?? 0))} %
    </figcaption>
  </figure>`;
}

const saying = (name: string, points: readonly Point[]): string =>
  `Leerstatus of ${name}: from ${Math.round(100 * (points[0]?.estimate ?? 0))} to ${Math.round(100 * (points.at(-1)?.estimate ?? 0))} percent in ${points.length} answers.`;
