import { inFull, isColour, tokens, valueIn, type Token } from './theme-tokens.js';

/** How far a size may be set. Without a unit it is a number alone. */
interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly unit: string;
}

const ranges: Readonly<Record<string, Range>> = {
  text: { min: 0.875, max: 1.5, step: 0.0625, value: 1, unit: 'rem' },
  task: { min: 18, max: 36, step: 1, value: 22, unit: 'px' },
  leading: { min: 1.3, max: 2.2, step: 0.1, value: 1.5, unit: '' },
  'letter-spacing': { min: 0, max: 0.15, step: 0.01, value: 0, unit: 'em' },
  'word-spacing': { min: 0, max: 0.4, step: 0.02, value: 0, unit: 'em' },
  unit: { min: 0.3125, max: 0.75, step: 0.0625, value: 0.5, unit: 'rem' },
  target: { min: 44, max: 80, step: 2, value: 48, unit: 'px' },
  radius: { min: 0, max: 24, step: 1, value: 12, unit: 'px' },
  stroke: { min: 1, max: 4, step: 1, value: 2, unit: 'px' },
};

const letters: Readonly<Record<string, string>> = {
  'van het toestel': '',
  'Atkinson Hyperlegible': "'Atkinson Hyperlegible', Verdana, sans-serif",
  Verdana: 'Verdana, sans-serif',
  Georgia: 'Georgia, serif',
};

type Set = (field: Field, value: string) => void;

/** What a page may set of one token, and a field to set it. */
export interface Field {
  readonly name: string;
  readonly isColour: boolean;
  /** Shows the value that was set, else the one that holds. */
  show(value: string | undefined): void;
}

/** A field for each token, colours and sizes in a place each; `set` hears every change. */
export const fieldsIn = (colours: Element, sizes: Element, example: Element, set: Set): readonly Field[] =>
  tokens.map((token) => {
    if (isColour(valueIn(example, token))) return colourField(token, colours, example, set);
    if (token.name === 'font') return letterField(token, sizes, set);
    return sizeField(token, sizes, set);
  });

function colourField(token: Token, place: Element, example: Element, set: Set): Field {
  const input = inputIn(place, token, { type: 'color' });
  const said = place.lastElementChild!.querySelector('output')!;
  const field: Field = {
    name: token.name,
    isColour: true,
    show(value) {
      input.value = inFull(value ?? valueIn(example, token));
      said.textContent = input.value;
    },
  };
  input.addEventListener('input', () => set(field, input.value));
  return field;
}

function sizeField(token: Token, place: Element, set: Set): Field {
  const range = ranges[token.name];
  const { unit = '', value: usual = '', ...limits } = range ?? {};
  const input = inputIn(place, token, { type: range ? 'range' : 'text', ...mapped(limits) });
  const said = place.lastElementChild!.querySelector('output')!;
  const field: Field = {
    name: token.name,
    isColour: false,
    show(value) {
      input.value = value === undefined ? String(usual) : value.replace(/[a-z]+$/, '');
      said.textContent = value ?? `${usual}${unit}`;
    },
  };
  input.addEventListener('input', () => set(field, input.value + unit));
  return field;
}

function letterField(token: Token, place: Element, set: Set): Field {
  const label = labelIn(place, token);
  const select = document.createElement('select');
  for (const [name, value] of Object.entries(letters)) select.add(new Option(name, value));
  const show = (value: string | undefined): void => void (select.value = value ?? '');
  const field: Field = { name: token.name, isColour: false, show };
  select.addEventListener('change', () => set(field, select.value));
  label.append(select);
  return field;
}

function inputIn(place: Element, token: Token, attributes: Readonly<Record<string, string>>): HTMLInputElement {
  const label = labelIn(place, token);
  const input = document.createElement('input');
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  label.append(input, document.createElement('output'));
  return input;
}

function labelIn(place: Element, { name, label }: Token): HTMLLabelElement {
  const made = document.createElement('label');
  const words = document.createElement('span');
  const code = document.createElement('code');
  words.textContent = label;
  code.textContent = name;
  words.append(code);
  made.append(words);
  place.append(made);
  return made;
}

const mapped = (limits: object): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(limits).map(([name, value]) => [name, String(value)]));
