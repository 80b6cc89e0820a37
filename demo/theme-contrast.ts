/** Pairs that must be told apart: what, on what, and the least contrast (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs = [
  ['ink', 'surface', 4.5, 'Tekst op de kaart'],
  ['ink', 'ground', 4.5, 'Tekst op de ondergrond'],
  ['ink-soft', 'surface', 4.5, 'Tekst ernaast, op de kaart'],
  ['on-accent', 'accent', 4.5, 'Tekst op een knop'],
  ['accent', 'surface', 4.5, 'Wat je kan doen, op de kaart'],
  ['amber', 'amber-tint', 4.5, 'Tekst van ‘nog niet’'],
  ['green', 'green-tint', 4.5, 'Tekst van ‘juist’'],
  ['edge', 'surface', 3, 'De rand van wat je aantikt'],
  ['amber-line', 'surface', 3, 'De rand van ‘nog niet’'],
  ['shade', 'surface', 3, 'Het gekleurde deel van een figuur'],
  ['ink', 'shade', 3, 'De lijnen in het gekleurde deel'],
] as const;

/** A sentence for each pair that is hard to tell apart. `colour`: that of a token, as #rrggbb. */
export const tooFaint = (colour: (token: string) => string): readonly string[] =>
  pairs.flatMap(([above, below, least, what]) => {
    const found = contrast(colour(above), colour(below));
    return found < least ? [`${what} is moeilijk te zien: ${written(found)}, en het moet ${written(least)} zijn.`] : [];
  });

/** 1 to 21, as WCAG 2.2 defines it. */
export const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const written = (ratio: number): string => ratio.toLocaleString('nl', { maximumFractionDigits: 1 });
