import type { Scope } from './theme-tokens.js';

/** What is chosen on the page: values of tokens by their names, and the rest. */
export interface Look extends Readonly<Record<Scope, Readonly<Record<string, string>>>> {
  /** Rules of one's own, for parts. */
  readonly own: string;
  readonly density: string;
}

/** The style sheet that gives a page this look. */
export const styleOf = ({ always, light, dark, own }: Look): string =>
  [
    always['font']?.includes('Atkinson') ? letter : '',
    rule(always),
    within('(prefers-color-scheme: light)', light),
    within('(prefers-color-scheme: dark)', dark),
    own.trim(),
  ]
    .filter(Boolean)
    .join('\n\n') || '/* Zoals het komt: er is niets te zetten. */';

/** The element that goes with it. */
export const htmlOf = ({ density }: Look): string =>
  `<leerspoor-practice src="pack.json"${density && ` density="${density}"`}></leerspoor-practice>`;

const letter = `/* Zet de letter op je eigen server: npm install @fontsource/atkinson-hyperlegible */
@font-face {
  font-family: 'Atkinson Hyperlegible';
  src: url('fonts/atkinson-hyperlegible-latin-400-normal.woff2');
}`;

type Values = Readonly<Record<string, string>>;

const rule = (values: Values, indent = ''): string => {
  const lines = Object.entries(values).map(([name, value]) => `${indent}  --leerspoor-${name}: ${value};`);
  return lines.length > 0 ? `${indent}:root {\n${lines.join('\n')}\n${indent}}` : '';
};

const within = (media: string, values: Values): string => {
  const inside = rule(values, '  ');
  return inside && `@media ${media} {\n${inside}\n}`;
};
