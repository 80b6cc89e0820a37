import { actor } from './actor.js';
import { fill, look, stroke, tint, type Tone } from './look.js';
import { cell, clamp, lettering, n, reached } from './svg.js';

const marble = (x: number, y: number, r: number, colour: string): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${colour}" stroke="${look.ink}" stroke-width="3"/><path d="M${n(x - r * 0.45)} ${n(y - r * 0.3)}a${n(r * 0.6)} ${n(r * 0.6)} 0 0 1 ${n(r * 0.4)} -${n(r * 0.35)}" fill="none" stroke="${look.white}" stroke-width="3" stroke-linecap="round"/>`;

const pear = (x: number, y: number, r: number, colour: string): string =>
  `<g transform="translate(${n(x)} ${n(y)}) scale(${n(r / 30)})" stroke="${look.ink}" stroke-width="3" stroke-linejoin="round"><path d="M0-34c12 0 11 16 15 25 5 10 15 14 15 27C30 33 17 40 0 40s-30-7-30-22c0-13 10-17 15-27 4-9 3-25 15-25z" fill="${colour}"/><path d="M0-34q0-12 8-16" fill="none" stroke-linecap="round"/></g>`;

const block = (x: number, y: number, r: number, colour: string): string =>
  `<path d="${cell(x - r, y - r, 2 * r, 2 * r, 7, 7)}" fill="${colour}" stroke="${look.ink}" stroke-width="3"/>`;

const shell = (x: number, y: number, r: number, colour: string): string =>
  `<g transform="translate(${n(x)} ${n(y)}) scale(${n(r / 30)})" stroke="${look.ink}" stroke-width="3" stroke-linejoin="round"><path d="M-8 26C-30 14-34-8-24-20-14-32 14-32 24-20 34-8 30 14 8 26z" fill="${colour}"/><path d="M-4 26L-14-26M0 26V-28M4 26L14-26" fill="none"/></g>`;

const drawings: Record<string, typeof marble> = { marble, pear, block, shell };

/** Things that lie together, and are dealt over bowls one by one: `dealt` of the `count` have gone. `picked` bowls are lit. */
export const dealing = actor(
  {
    object: 'marble',
    count: 12,
    bowls: 3,
    dealt: 0,
    picked: 0,
    tone: 'accent',
    size: 22,
    width: 1000,
    columns: 10,
    bowlsOn: 1,
    counted: 0,
    uneven: [] as readonly string[],
  },
  (p) => {
    const rows = Math.ceil(p.count / p.columns);
    const gap = p.size * 2 + 12;
    const bowl = Math.min(240, p.width / p.bowls - 30);
    const bowlX = (i: number): number => (i - (p.bowls - 1) / 2) * (p.width / p.bowls);
    const sizes = p.uneven.length > 0 ? p.uneven.map(Number) : Array.from({ length: p.bowls }, () => p.count / p.bowls);
    const homes =
      p.uneven.length > 0
        ? sizes.flatMap((size, b) => Array.from({ length: size }, (_, k) => ({ b, k })))
        : Array.from({ length: p.count }, (_, i) => ({ b: i % p.bowls, k: Math.floor(i / p.bowls) }));
    const per = Math.max(1, Math.floor((bowl - 30) / (p.size * 2 + 4)));
    let out = '';
    for (let i = 0; i < p.bowls; i++) {
      const lit = reached(p.picked, i);
      const shape = cell(bowlX(i) - bowl / 2, 60, bowl, 170, 28, 28);
      out += `<g opacity="${n(p.bowlsOn)}"><path d="${shape}" fill="${look.card}"/><path d="${shape}" fill="${tint[p.tone as Tone]}" opacity="${n(lit)}"/><path d="${shape}" fill="none" stroke="${look.ink}" stroke-width="${stroke}"/><path d="${shape}" fill="none" stroke="${fill[p.tone as Tone]}" stroke-width="9" opacity="${n(lit)}"/></g>`;
      out += lettering(String(sizes[i] ?? ''), bowlX(i), 284, { size: 44, opacity: reached(p.counted, i) });
    }
    homes.forEach(({ b, k }, i) => {
      const go = reached(p.dealt, i);
      const [fx, fy] = [
        ((i % p.columns) - (Math.min(p.columns, p.count) - 1) / 2) * gap,
        -150 + (Math.floor(i / p.columns) - (rows - 1) / 2) * gap,
      ];
      const row = Math.floor(k / per);
      const inRow = Math.min(per, (sizes[b] ?? 0) - row * per);
      const [tx, ty] = [
        bowlX(b) + ((k % per) - (inRow - 1) / 2) * (p.size * 2 + 4),
        200 - p.size * 0.3 - row * (p.size * 2 + 6),
      ];
      out += (drawings[p.object] ?? marble)(
        fx + (tx - fx) * go,
        fy + (ty - fy) * go - Math.sin(go * Math.PI) * 30,
        p.size,
        fill[p.tone as Tone],
      );
    });
    return out;
  },
  ['bowls', 'count'],
);

/** Things in a row with a bar that slides between them; those left of the bar have one colour, those right another. */
export const row = actor(
  {
    object: 'block',
    count: 8,
    bar: 0,
    barOn: 0,
    size: 40,
    fives: true,
    left: 'accent',
    right: 'second',
    shown: 99,
    numbers: 0,
  },
  (p) => {
    const gap = p.size * 2 + 16;
    const five = p.fives ? 20 : 0;
    const at = (i: number): number =>
      (i - (p.count - 1) / 2) * gap + (i >= 5 ? five : 0) - (p.count > 5 ? five / 2 : 0);
    let out = '';
    for (let i = 0; i < p.count; i++) {
      const isLeft = p.barOn < 0.5 || i < Math.round(p.bar);
      const colour = fill[(isLeft ? p.left : p.right) as Tone];
      out += `<g opacity="${n(reached(p.shown, i))}">${(drawings[p.object] ?? block)(at(i), 0, p.size, colour)}</g>`;
    }
    const low = Math.floor(p.bar);
    const between = (i: number): number => (at(i - 1) + at(i)) / 2;
    const x = between(low) + (between(low + 1) - between(low)) * (p.bar - low);
    out += `<path d="M${n(x)} -92V92" stroke="${look.ink}" stroke-width="10" stroke-linecap="round" opacity="${n(p.barOn)}"/>`;
    if (p.numbers > 0) {
      const split = Math.round(p.bar);
      out +=
        lettering(String(split), (at(0) + at(split - 1)) / 2, 150, { size: 64, opacity: p.numbers }) +
        lettering(String(p.count - split), (at(split) + at(p.count - 1)) / 2, 150, { size: 64, opacity: p.numbers });
    }
    return out;
  },
  ['count'],
);

/** A box that stands over things. */
export const box = actor({ width: 300, height: 200, label: '?' }, (p) => {
  const shape = cell(-p.width / 2, -p.height / 2, p.width, p.height, 16, 16);
  return `<path d="${shape}" fill="${look.secondTint}" stroke="${look.ink}" stroke-width="${stroke}"/><path d="M${n(-p.width / 2)} ${n(-p.height / 2 + 40)}h${n(p.width)}" stroke="${look.ink}" stroke-width="${stroke}"/>${lettering(p.label, 0, 52, { size: 80, weight: 700, colour: look.second })}`;
});

/** The whole above, its two parts below. An empty text is an empty place. */
export const scheme = actor(
  { whole: '', left: '', right: '', wholeOn: 1, leftOn: 1, rightOn: 1, lines: 1, lit: '', litOn: 1 },
  (p) => {
    const place = (name: string, x: number, y: number, words: string, on: number): string => {
      const shape = cell(x - 62, y - 56, 124, 112, 16, 16);
      return `<path d="${shape}" fill="${look.white}" stroke="${look.ink}" stroke-width="${stroke}"/><path d="${shape}" fill="${look.tint}" stroke="${look.accent}" stroke-width="7" opacity="${n(p.lit === name ? p.litOn : 0)}"/>${lettering(words, x, y + 24, { size: 72, opacity: on })}`;
    };
    return `<path d="M0-80L-130 90M0-80L130 90" stroke="${look.ink}" stroke-width="${stroke + 1}" opacity="${n(p.lines)}"/>${place('whole', 0, -110, p.whole, p.wholeOn)}${place('left', -130, 110, p.left, p.leftOn)}${place('right', 130, 110, p.right, p.rightOn)}`;
  },
);

/** A hand of which `up` fingers are stretched. */
export const hand = actor({ up: 5, mirrored: 0 }, (p) => {
  const fingers = [
    [-96, 30, 96, -38],
    [-62, -60, 150, -9],
    [-18, -84, 178, 0],
    [28, -72, 162, 7],
    [70, -30, 122, 18],
  ] as const;
  const skin = '#e9b98f';
  const drawn = fingers.map(([x, y, length, turn], i) => {
    const out = reached(p.up, i);
    const long = 46 + (length - 46) * out;
    return `<g transform="translate(${n(x)} ${n(y + 60)}) rotate(${turn})"><path d="${cell(-20, -long, 40, long + 30, 20, 20)}" fill="${skin}" stroke="${look.ink}" stroke-width="${stroke}"/></g>`;
  });
  return `<g transform="scale(${p.mirrored > 0 ? -1 : 1} 1)">${drawn.join('')}<path d="M-84 40C-84 10 92 10 92 50V110C92 160 60 180 4 180S-84 160-84 110Z" fill="${skin}" stroke="${look.ink}" stroke-width="${stroke}"/><path d="M-80 46C-60 22 70 24 88 52V100H-80Z" fill="${skin}"/></g>`;
});

/** 't kofschip: the ship that carries its seven letters. `lit` is the letter looked at. */
export const ship = actor({ lit: '', litOn: 1 }, (p) => {
  const letters = ['t', 'k', 'f', 's', 'ch', 'p'];
  const hull = `<path d="M-330 40H330L262 150Q255 160 240 160H-240Q-255 160-262 150Z" fill="${look.tint}" stroke="${look.ink}" stroke-width="${stroke}" stroke-linejoin="round"/>`;
  const sail = `<path d="M0 34V-210" stroke="${look.ink}" stroke-width="8" stroke-linecap="round"/><path d="M14-200C120-170 160-90 150-10H14Z" fill="${look.white}" stroke="${look.ink}" stroke-width="${stroke}" stroke-linejoin="round"/><path d="M-14-160C-90-130-120-70-116-10H-14Z" fill="${look.white}" stroke="${look.ink}" stroke-width="${stroke}" stroke-linejoin="round"/>`;
  const cargo = letters.map((letter, i) => {
    const x = -235 + i * 94;
    const on = clamp(p.lit === letter ? p.litOn : 0);
    return `<circle cx="${x}" cy="98" r="38" fill="${look.white}" stroke="${look.ink}" stroke-width="3"/><circle cx="${x}" cy="98" r="38" fill="${look.accent}" opacity="${n(on)}"/>${lettering(letter, x, 113, { size: 46 })}${lettering(letter, x, 113, { size: 46, colour: look.white, weight: 700, opacity: on })}`;
  });
  const sea = `<path d="M-460 176q38-26 76 0t76 0 76 0 76 0 76 0 76 0 76 0 76 0 76 0 76 0 76 0 76 0" fill="none" stroke="${look.shade}" stroke-width="6" stroke-linecap="round" opacity="0.6"/>`;
  return sail + hull + cargo.join('') + sea;
});
