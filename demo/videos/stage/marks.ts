import { actor } from './actor.js';
import { line, look, type Tone } from './look.js';
import { clamp, lettering, n } from './svg.js';

/** An arrow from (0, 0) over (dx, dy), of which `drawn` is there. */
export const arrow = actor({ dx: 200, dy: 0, drawn: 1, tone: 'accent', bend: 0 }, (p) => {
  const colour = line[p.tone as Tone];
  const length = Math.hypot(p.dx, p.dy) || 1;
  const [ux, uy] = [p.dx / length, p.dy / length];
  const point = (s: number): [number, number] => [
    p.dx * s - uy * p.bend * Math.sin(s * Math.PI),
    p.dy * s + ux * p.bend * Math.sin(s * Math.PI),
  ];
  const points = Array.from({ length: 25 }, (_, i) => point((i / 24) * clamp(p.drawn)));
  const [ex, ey] = points[24] ?? [0, 0];
  const [bx, by] = points[20] ?? [0, 0];
  const angle = (Math.atan2(ey - by, ex - bx) * 180) / Math.PI;
  const head =
    p.drawn < 0.1
      ? ''
      : `<path d="M-26-16L0 0-26 16" fill="none" stroke="${colour}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round" transform="translate(${n(ex)} ${n(ey)}) rotate(${n(angle)})"/>`;
  return `<path d="M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}" fill="none" stroke="${colour}" stroke-width="7" stroke-linecap="round"/>${head}`;
});

/** A brace under something, with what it is together. */
export const brace = actor({ width: 400, label: '', tone: 'accent', above: 0 }, (p) => {
  const w = p.width / 2;
  const colour = line[p.tone as Tone];
  const flip = p.above > 0 ? -1 : 1;
  const label = lettering(p.label, 0, p.above > 0 ? -48 : 84, { size: 42, colour });
  return `<path transform="scale(1 ${flip})" d="M${n(-w)} 0q0 18 18 18H-18Q0 18 0 36Q0 18 18 18H${n(w - 18)}q18 0 18-18" fill="none" stroke="${colour}" stroke-width="5" stroke-linecap="round"/>${label}`;
});

/** A tick for what is right, or a quiet cross for what is not so. */
export const sign = actor({ kind: 'tick', size: 60 }, (p) =>
  p.kind === 'tick'
    ? `<path d="M${n(-p.size / 2)} 0l${n(p.size * 0.36)} ${n(p.size * 0.36)} ${n(p.size * 0.64)} -${n(p.size * 0.72)}" fill="none" stroke="${look.good}" stroke-width="11" stroke-linecap="round" stroke-linejoin="round"/>`
    : `<path d="M${n(-p.size / 2.4)} ${n(-p.size / 2.4)}L${n(p.size / 2.4)} ${n(p.size / 2.4)}M${n(p.size / 2.4)} ${n(-p.size / 2.4)}L${n(-p.size / 2.4)} ${n(p.size / 2.4)}" stroke="${look.second}" stroke-width="10" stroke-linecap="round"/>`,
);
