import { actor } from './actor.js';
import { fraction } from './fraction.js';
import { look, stroke } from './look.js';
import { lettering, n, reached } from './svg.js';

/** A friendly jumper, sitting with its feet at (0, 0). */
const frog = (x: number, y: number): string =>
  `<g transform="translate(${n(x)} ${n(y)})" stroke="${look.ink}" stroke-width="3" stroke-linejoin="round"><path d="M-34 0c-10-22 4-44 34-44s44 22 34 44z" fill="${look.good}"/><circle cx="-15" cy="-46" r="11" fill="${look.white}"/><circle cx="15" cy="-46" r="11" fill="${look.white}"/><circle cx="-13" cy="-46" r="4" fill="${look.ink}"/><circle cx="17" cy="-46" r="4" fill="${look.ink}"/><path d="M-14-20q14 10 28 0" fill="none" stroke-linecap="round"/><path d="M-40 0h22M18 0h22" stroke-linecap="round"/></g>`;

/**
 * A number line. Each unit is cut in `parts`; `ticks` of the cuts are drawn, `jumps` of the arcs (half a jump is half an arc);
 * `labels` are `position=text`, of which `labelled` are there.
 */
export const line = actor(
  {
    from: 0,
    to: 1,
    parts: 1,
    width: 1000,
    ticks: 1,
    jumps: 0,
    jumper: false,
    labels: [] as readonly string[],
    labelled: 0,
    dot: -1,
    dotOn: 0,
    tone: 'accent',
    shift: 0,
  },
  (p) => {
    const unit = p.width / (p.to - p.from);
    const at = (value: number): number => -p.width / 2 + (value - p.from) * unit;
    const hop = unit / p.parts;
    let out = `<path d="M${n(-p.width / 2 - 30)} 0H${n(p.width / 2 + 30)}" stroke="${look.ink}" stroke-width="${stroke + 1}" stroke-linecap="round"/>`;
    for (let whole = p.from; whole <= p.to; whole++) {
      out += `<path d="M${n(at(whole))} -24V24" stroke="${look.ink}" stroke-width="${stroke + 2}" stroke-linecap="round"/>${lettering(String(whole), at(whole), 80, { size: 48 })}`;
    }
    for (let i = 1; i < p.parts * (p.to - p.from); i++) {
      if (i % p.parts !== 0)
        out += `<path d="M${n(at(p.from + i / p.parts))} -16V16" stroke="${look.ink}" stroke-width="${stroke}" stroke-linecap="round" opacity="${n(reached(p.ticks * p.parts * (p.to - p.from), i - 1))}"/>`;
    }
    p.labels.forEach((label, i) => {
      const [position = '0', words = ''] = label.split('=');
      out += `<g opacity="${n(reached(p.labelled, i))}" transform="translate(${n(at(Number(position)))} ${words.includes('/') ? 76 : 66})">${fraction(words, 40, look.accent)}</g>`;
    });
    const colour = p.tone === 'second' ? look.second : look.accent;
    let frogAt: [number, number] = [at(0), 0];
    for (let i = 0; i < Math.ceil(p.jumps); i++) {
      const done = reached(p.jumps, i);
      const points = Array.from(
        { length: Math.max(2, Math.ceil(24 * done)) + 1 },
        (_, k, all = Math.max(2, Math.ceil(24 * done))) => (k / all) * done,
      );
      const path = points.map(
        (s) => [at(i / p.parts) + s * hop, -Math.sin(s * Math.PI) * Math.min(90, hop * 0.5) - 6] as [number, number],
      );
      frogAt = path[path.length - 1] ?? frogAt;
      out += `<path d="M${path.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}" fill="none" stroke="${colour}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>`;
      out += lettering(String(i + 1), at((i + 0.5) / p.parts), -Math.min(90, hop * 0.5) - 22, {
        size: 36,
        colour,
        opacity: Math.max(0, done * 4 - 3),
      });
    }
    if (p.jumper) out += frog(frogAt[0], frogAt[1] + 4);
    return p.dotOn > 0
      ? `${out}<circle cx="${n(at(p.dot))}" r="17" fill="${look.secondShade}" stroke="${look.ink}" stroke-width="3" opacity="${n(p.dotOn)}"/>`
      : out;
  },
  ['parts', 'from', 'to', 'dot'],
);
