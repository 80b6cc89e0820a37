import type { GoalOverview, Overview } from '@leerspoor/engine/overview';
import { goalName } from '@leerspoor/engine/explain';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { percent, type ClassRoom } from './room.js';

/** How far the class lies apart on each goal through time: the middle pupil, and those a quarter from each end. */
export const spreads = (room: ClassRoom, { goals }: Overview): unknown => {
  const known = goals.filter(({ spread }) => spread.length > 0);
  if (known.length === 0) return nothing;
  return html`<section class="spreads" aria-labelledby="spreads">
    <h2 id="spreads">${room.words.spread}</h2>
    <ul>
      ${known.map((goal) => one(room, goal))}
    </ul>
  </section>`;
};

const one = ({ words, pack }: ClassRoom, { goal, spread }: GoalOverview): TemplateResult => {
  const end = spread.at(-1)!;
  const x = (i: number): number => (100 * (i + 0.5)) / spread.length;
  const y = (chance: number): number => 2 + 36 * (1 - chance);
  const path = (of: 'low' | 'middle' | 'high'): string[] =>
    spread.map((point, i) => `${x(i).toFixed(1)},${y(point[of]).toFixed(1)}`);
  const label = words.spreadOf(percent(end.low), percent(end.middle), percent(end.high), end.pupils);
  return html`<li>
    <p><b>${goal}</b> ${goalName(pack, goal)}</p>
    <svg viewBox="0 0 100 40" preserveAspectRatio="none" role="img" aria-label=${label}>
      ${svg`<polygon class="band" points=${[...path('low'), ...path('high').reverse()].join(' ')} />
        <polyline class="estimate" points=${path('middle').join(' ')} />`}
    </svg>
    <p class="note">${label}</p>
  </li>`;
};
