import type { LinePoint, Moment } from '@leerspoor/engine/overview';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { date, percent, type ClassRoom } from './room.js';

const width = 320;
const height = 84;
const left = 4;
const right = width - 4;
const y = (chance: number): number => 4 + (1 - chance) * (height - 8);

/** The leerstatus of a goal through time: estimate as a line, its band around it, the mark of mastery, and what happened. */
export const leerstatusLine = (
  { words, lang }: ClassRoom,
  goal: string,
  points: readonly LinePoint[],
  moments: readonly Moment[],
): TemplateResult => {
  const [begin] = points;
  const end = points.at(-1);
  if (!begin || !end) return html`<p class="note">${words.noLine}</p>`;
  // a place a point: weeks without a lesson would squeeze all others together
  const x = (i: number): number => left + ((right - left) * (i + 0.5)) / points.length;
  const path = (of: (point: LinePoint) => number): string =>
    points.map((point, i) => `${x(i).toFixed(1)},${y(of(point)).toFixed(1)}`).join(' ');
  const band = `${path(({ low }) => low)} ${points
    .map(({ high }, i) => `${x(i).toFixed(1)},${y(high).toFixed(1)}`)
    .reverse()
    .join(' ')}`;
  const label = words.lineOf(
    goal,
    percent(begin.estimate),
    percent(end.estimate),
    percent(end.low),
    percent(end.high),
    points.length,
  );
  return html`<figure class="line">
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
      ${svg`<path class="goal-mark" d="M${left} ${y(0.8)}H${right}" />
        ${days(points, x)}
        <polygon class="band" points=${band} />
        <polyline class="estimate" points=${path(({ estimate }) => estimate)} />
        <circle class="end" cx=${x(points.length - 1)} cy=${y(end.estimate)} r="3.5" />
        ${moments.map((moment) => event(moment, points, x))}`}
    </svg>
    <figcaption>
      <span>${date(begin.at, lang)}</span><b>${percent(end.estimate)}</b
      ><span>${percent(end.low)} – ${percent(end.high)}</span><span>${date(end.at, lang)}</span>
    </figcaption>
  </figure>`;
};

/** A thin line where another day begins. */
const days = (points: readonly LinePoint[], x: (i: number) => number): readonly SVGTemplateResult[] =>
  points.flatMap(({ at }, i) => {
    const before = points[i - 1];
    return before && date(before.at, 'en') !== date(at, 'en')
      ? [svg`<path class="day" d="M${(x(i) + x(i - 1)) / 2} 0V${height}" />`]
      : [];
  });

const shapes: Partial<Record<Moment['what'], string>> = {
  mastered: 'M-5 0l4 4 7-8',
  stuck: 'M-4-4l8 8M4-4l-8 8',
  reopened: 'M-4 0h8',
};

const event = ({ what, at }: Moment, points: readonly LinePoint[], x: (i: number) => number): unknown => {
  const shape = shapes[what];
  if (!shape) return nothing;
  const after = points.findIndex((point) => point.at >= at);
  const i = after < 0 ? points.length - 1 : after;
  return svg`<path class="moment" data-what=${what} transform="translate(${x(i)} ${y(points[i]!.estimate)})" d=${shape} />`;
};
