import { LeerspoorItem } from '@leerspoor/elements';

export type Scheme = 'light' | 'dark';
/** Where a value holds: sizes and letters always, a colour in one scheme. */
export type Scope = 'always' | Scheme;

/** A custom property that a page may set, without the `--leerspoor-` before it. */
export interface Token {
  readonly name: string;
  readonly label: string;
}

const labels: Readonly<Record<string, string>> = {
  ground: 'Ondergrond',
  surface: 'Kaart',
  ink: 'Tekst',
  'ink-soft': 'Tekst ernaast',
  line: 'Lijnen',
  edge: 'Rand van wat je aantikt',
  accent: 'Wat je kan doen',
  'on-accent': 'Tekst daarop',
  tint: 'Wat gekozen is',
  shade: 'Gekleurd deel van een figuur',
  amber: 'Nog niet: tekst',
  'amber-line': 'Nog niet: rand',
  'amber-tint': 'Nog niet: ondergrond',
  green: 'Juist: tekst',
  'green-tint': 'Juist: ondergrond',
  font: 'Letter',
  text: 'Grootte van tekst',
  task: 'Tekst van een opgave',
  leading: 'Ruimte tussen regels',
  'letter-spacing': 'Ruimte tussen letters',
  'word-spacing': 'Ruimte tussen woorden',
  unit: 'Stap van elke afstand',
  target: 'Hoogte van knoppen',
  radius: 'Hoeken',
  stroke: 'Dikte van randen',
};

/** Every token that there is, as the style sheet of our elements reads them: none can be forgotten here. */
export const tokens: readonly Token[] = [
  ...new Set([...styleText().matchAll(/var\(--leerspoor-([a-z-]+)/g)].map(([, name]) => name!)),
].map((name) => ({ name, label: labels[name] ?? name }));

function styleText(): string {
  return LeerspoorItem.elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('');
}

/** Colours are those whose value, as an element has it now, is one. */
export const isColour = (value: string): boolean => /^#([0-9a-f]{3}){1,2}$/i.test(value);

/** The value in force inside an element of ours. */
export const valueIn = (element: Element, { name }: Token): string =>
  getComputedStyle(element)
    .getPropertyValue(`--_${inside[name] ?? name}`)
    .trim();

/** Where a token has another name inside. */
const inside: Readonly<Record<string, string>> = { 'letter-spacing': 'spacing', 'word-spacing': 'words' };

/** `#abc` as `#aabbcc`: what a colour field takes. */
export const inFull = (colour: string): string =>
  colour.length === 4 ? colour.replace(/[0-9a-f]/gi, (digit) => digit + digit) : colour;
