import { actor } from './actor.js';
import { fraction } from './fraction.js';
import { fill, look, stroke, tint, type Tone } from './look.js';
import { cell, lettering, n, reached } from './svg.js';

/** A strip of equal parts. `shaded`, `counted` and `named` may stand between two cells: that one is then half there. */
export const strip = actor(
  {
    parts: 1,
    shaded: 0,
    from: 0,
    tone: 'accent',
    width: 940,
    height: 170,
    lines: 1,
    gap: 0,
    counted: 0,
    named: 0,
    name: '',
    label: '',
    mark: -1,
    markOn: 1,
    ghost: 0,
  },
  (p) => {
    const w = (p.width - p.gap * (p.parts - 1)) / p.parts;
    const tone = p.tone as Tone;
    let out = '';
    for (let i = 0; i < p.parts; i++) {
      const x = -p.width / 2 + i * (w + p.gap);
      const left = i === 0 || p.gap > 4 ? 12 : 0;
      const right = i === p.parts - 1 || p.gap > 4 ? 12 : 0;
      const shape = cell(x, -p.height / 2, w, p.height, left, right);
      const on = i >= p.from ? reached(p.shaded + p.from, i) : 0;
      out += `<path d="${shape}" fill="${p.ghost > 0 ? tint[tone] : look.white}"/><path d="${shape}" fill="${fill[tone]}" opacity="${n(on)}"/>`;
      const middle = x + w / 2;
      if (i > 0 && p.gap <= 4)
        out += `<path d="M${n(x)} ${n(-p.height / 2)}V${n(p.height / 2)}" stroke="${look.ink}" stroke-width="${stroke}" opacity="${n(p.lines)}"/>`;
      if (p.gap > 4) out += `<path d="${shape}" fill="none" stroke="${look.ink}" stroke-width="${stroke}"/>`;
      if (i === p.mark)
        out += `<path d="${cell(x - 9, -p.height / 2 - 9, w + 18, p.height + 18, 16, 16)}" fill="none" stroke="${look.second}" stroke-width="7" opacity="${n(p.markOn)}"/>`;
      const count = reached(p.counted, i);
      if (count > 0)
        out += `<g opacity="${n(count)}" transform="translate(${n(middle)} ${n(p.height / 2 + 50)})">${lettering(String(i + 1), 0, 14, { size: 48, colour: look.soft })}</g>`;
      const named = reached(p.named, i);
      if (named > 0 && p.name !== '')
        out += `<g opacity="${n(named)}" transform="translate(${n(middle)} 0)">${fraction(p.name, Math.min(44, w * 0.42), on > 0.5 ? look.white : look.ink)}</g>`;
    }
    if (p.gap <= 4)
      out += `<path d="${cell(-p.width / 2, -p.height / 2, p.width, p.height, 12, 12)}" fill="none" stroke="${look.ink}" stroke-width="${stroke}"/>`;
    if (p.label !== '')
      out += p.label.includes('/')
        ? `<g transform="translate(${n(-p.width / 2 - 70)} 0)">${fraction(p.label, 48, look.ink)}</g>`
        : lettering(p.label, -p.width / 2 - 30, 16, { anchor: 'end' });
    return out;
  },
  ['parts', 'mark', 'from'],
);
