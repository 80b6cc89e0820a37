import { actor } from './actor.js';
import { look } from './look.js';
import { lettering, n } from './svg.js';

const width = (text: string, size: number): number => text.length * size * 0.56;

/** `3/4` (or `1 3/4`, or a whole number) drawn around (0, 0); `size` is the height of a digit's font. */
export function fraction(
  text: string,
  size: number,
  colour: string,
  shown: { top: number; bar: number; bottom: number } = { top: 1, bar: 1, bottom: 1 },
): string {
  const [, whole = '', top, bottom] = /^(?:(\d+)\s+)?([^\s/]+)\/([^\s/]+)$/.exec(text) ?? [];
  if (top === undefined || bottom === undefined) return lettering(text, 0, size * 0.36, { size, colour });
  const bar = Math.max(width(top, size), width(bottom, size)) + size * 0.3;
  const shift = whole === '' ? 0 : width(whole, size * 1.25) / 2 + size * 0.12;
  const big =
    whole === ''
      ? ''
      : lettering(whole, shift - bar / 2 - size * 0.42 - shift / 2, size * 0.46, { size: size * 1.25, colour });
  return `${big}<g transform="translate(${n(shift)} 0)">${lettering(top, 0, -size * 0.22, { size, colour, opacity: shown.top })}<path d="M${n(-bar / 2)} 0h${n(bar)}" stroke="${colour}" stroke-width="${n(Math.max(3, size * 0.07))}" stroke-linecap="round" opacity="${n(shown.bar)}"/>${lettering(bottom, 0, size * 0.98, { size, colour, opacity: shown.bottom })}</g>`;
}

/** A fraction large on the stage; each of its parts can appear alone, with a word beside it. */
export const fractionActor = actor(
  { text: '1/2', size: 110, tone: 'ink', top: 1, bar: 1, bottom: 1, topWord: '', bottomWord: '' },
  (p) => {
    const colour =
      p.tone === 'ink'
        ? look.ink
        : p.tone === 'soft'
          ? look.soft
          : p.tone === 'second'
            ? look.second
            : p.tone === 'good'
              ? look.good
              : look.accent;
    const side = p.size * 0.75;
    const word = (text: string, y: number, opacity: number): string =>
      text === '' ? '' : lettering(text, side, y, { size: 46, colour: look.soft, anchor: 'start', opacity });
    return (
      fraction(p.text, p.size, colour, p) +
      word(p.topWord, -p.size * 0.35, p.top) +
      word(p.bottomWord, p.size * 0.8, p.bottom)
    );
  },
);
