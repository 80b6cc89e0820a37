/** The look of the videos: the light tokens of the elements, as a film knows no scheme. */
export const look = {
  paper: '#fbf8f2',
  card: '#f1ecdf',
  white: '#ffffff',
  ink: '#21242e',
  soft: '#575a66',
  accent: '#2f3f9e',
  shade: '#6173cf',
  tint: '#dfe3f8',
  second: '#b5651d',
  secondShade: '#e0984a',
  secondTint: '#fbe9d0',
  good: '#17663a',
  goodTint: '#d9eddf',
} as const;

export type Tone = 'accent' | 'second' | 'good' | 'plain';
/** What is coloured in: a part of a strip, a marble. */
export const fill: Record<Tone, string> = {
  accent: look.shade,
  second: look.secondShade,
  good: '#5aa57a',
  plain: look.white,
};
/** What is drawn or written: arrows, braces, marked letters. */
export const line: Record<Tone, string> = {
  accent: look.accent,
  second: look.second,
  good: look.good,
  plain: look.ink,
};
export const tint: Record<Tone, string> = {
  accent: look.tint,
  second: look.secondTint,
  good: look.goodTint,
  plain: look.card,
};

export const stroke = 4;
export const stage = { width: 1280, height: 720 } as const;
export const font = 'Andika, Lato, sans-serif';
