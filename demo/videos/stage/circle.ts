import { actor } from './actor.js';
import { fill, look, stroke, type Tone } from './look.js';
import { n, reached } from './svg.js';

/** A circle in equal parts, from the top clockwise; `apart` moves the parts outward. */
export const circle = actor(
  { parts: 1, shaded: 0, tone: 'accent', radius: 150, lines: 1, apart: 0, only: 0 },
  (p) => {
    if (p.parts === 1)
      return `<circle r="${n(p.radius)}" fill="${look.white}"/><circle r="${n(p.radius)}" fill="${fill[p.tone as Tone]}" opacity="${n(reached(p.shaded, 0))}"/><circle r="${n(p.radius)}" fill="none" stroke="${look.ink}" stroke-width="${stroke}"/>`;
    let out = '';
    const shown = p.only > 0 ? p.only : p.parts;
    for (let i = 0; i < shown; i++) {
      const [a, b, m] = [i, i + 1, i + 0.5].map((part) => (part / p.parts) * 2 * Math.PI - Math.PI / 2) as [
        number,
        number,
        number,
      ];
      const [dx, dy] = [Math.cos(m) * p.apart, Math.sin(m) * p.apart];
      const shape = `M${n(dx)} ${n(dy)}L${n(dx + Math.cos(a) * p.radius)} ${n(dy + Math.sin(a) * p.radius)}A${n(p.radius)} ${n(p.radius)} 0 ${p.parts === 1 ? 1 : 0} 1 ${n(dx + Math.cos(b) * p.radius)} ${n(dy + Math.sin(b) * p.radius)}Z`;
      out += `<path d="${shape}" fill="${look.white}"/><path d="${shape}" fill="${fill[p.tone as Tone]}" opacity="${n(reached(p.shaded, i))}"/><path d="${shape}" fill="none" stroke="${look.ink}" stroke-width="${stroke}" stroke-linejoin="round" opacity="${n(p.lines)}"/>`;
    }
    const rim =
      p.apart === 0 && p.only === 0
        ? `<circle r="${n(p.radius)}" fill="none" stroke="${look.ink}" stroke-width="${stroke}"/>`
        : '';
    return out + rim;
  },
  ['parts', 'only'],
);
