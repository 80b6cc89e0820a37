import { actor } from './actor.js';
import { line, look, stroke, tint, type Tone } from './look.js';
import { cell, clamp, group, lettering, n, reached } from './svg.js';

const colours: Record<string, string> = {
  ink: look.ink,
  soft: look.soft,
  accent: look.accent,
  second: look.second,
  good: look.good,
};

/** Lines of text; `**strong**` stands out. */
export const text = actor({ text: '', size: 58, colour: 'ink', anchor: 'middle', weight: 400 }, (p) =>
  p.text
    .split('\n')
    .map((line, i) =>
      lettering(line, 0, i * p.size * 1.35, {
        size: p.size,
        colour: colours[p.colour] ?? look.ink,
        anchor: p.anchor as 'middle',
        weight: p.weight === 700 ? 700 : 400,
      }),
    )
    .join(''),
);

/** A quiet panel behind other things. */
export const card = actor({ width: 600, height: 300, tone: 'plain' }, (p) => {
  const shape = cell(-p.width / 2, -p.height / 2, p.width, p.height, 24, 24);
  return `<path d="${shape}" fill="${tint[p.tone as Tone]}"/>`;
});

/** The steps of the plan, one under the other; `on` of them are there, `now` is lit. */
export const steps = actor({ items: [] as readonly string[], on: 0, now: -1, width: 1060, size: 52 }, (p) => {
  const gap = 116;
  const top = (-(p.items.length - 1) * gap) / 2;
  return p.items
    .map((item, i) => {
      const y = top + i * gap;
      const lit = clamp(1 - Math.abs(p.now - i));
      const disc = `<circle cx="${n(-p.width / 2 + 36)}" cy="${n(y)}" r="38" fill="${look.accent}"/>${lettering(String(i + 1), -p.width / 2 + 36, y + 17, { size: 46, colour: look.white, weight: 700 })}`;
      return group(
        `<path d="${cell(-p.width / 2 - 14, y - 50, p.width + 28, 100, 50, 50)}" fill="${look.tint}" opacity="${n(lit)}"/>${disc}${lettering(item, -p.width / 2 + 104, y + 18, { size: p.size, anchor: 'start' })}`,
        `opacity="${n(reached(p.on, i))}"`,
      );
    })
    .join('');
});

/** Letters on tiles; from `cut` on they can stand `apart` (in pixels); `mark` lights the tiles of those positions. */
export const tiles = actor(
  { text: '', cut: -1, apart: 0, mark: '', markOn: 1, tone: 'accent', size: 92, faded: '' },
  (p) => {
    const letters = Array.from(p.text);
    const step = p.size + 8;
    const marked = p.mark.split(',').map(Number);
    const faded = p.faded.split(',').map(Number);
    const start = -(letters.length * step + p.apart) / 2 + step / 2;
    return letters
      .map((letter, i) => {
        const x = start + i * step + (p.cut >= 0 && i >= p.cut ? p.apart : 0);
        const shape = cell(x - p.size / 2, -p.size / 2, p.size, p.size, 12, 12);
        const on = p.mark !== '' && marked.includes(i) ? p.markOn : 0;
        const face = lettering(letter, x, p.size * 0.2, { size: p.size * 0.66 });
        const lit = lettering(letter, x, p.size * 0.2, {
          size: p.size * 0.66,
          colour: look.white,
          weight: 700,
          opacity: on,
        });
        return group(
          `<path d="${shape}" fill="${look.white}" stroke="${look.ink}" stroke-width="${stroke}"/>${face}<path d="${shape}" fill="${line[p.tone as Tone]}" stroke="${look.ink}" stroke-width="${stroke}" opacity="${n(on)}"/>${lit}`,
          p.faded !== '' && faded.includes(i) ? 'opacity="0.25"' : '',
        );
      })
      .join('');
  },
  ['cut'],
);
