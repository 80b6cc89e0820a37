import type { Scope } from './theme-tokens.js';

/** Values of tokens, by their names. */
export type Values = Readonly<Record<string, string>>;

/** A look to begin with. What is not in it is as Leerspoor comes. */
export interface Preset {
  readonly name: string;
  readonly about: string;
  /** Sizes and letters hold always, colours in the light or in the dark. */
  readonly values: Readonly<Record<Scope, Values>>;
}

const readable: Values = {
  font: "'Atkinson Hyperlegible', Verdana, sans-serif",
  text: '1.125rem',
  leading: '1.8',
  'letter-spacing': '0.07em',
  'word-spacing': '0.16em',
};

export const presets: readonly Preset[] = [
  { name: 'Leerspoor', about: 'Zoals het komt.', values: { always: {}, light: {}, dark: {} } },
  {
    name: 'Bos',
    about: 'Groen, met zachte hoeken.',
    values: {
      always: { radius: '18px' },
      light: {
        ground: '#f3f6ef',
        accent: '#1f5f43',
        tint: '#e2f0e6',
        shade: '#4c9470',
        line: '#d7dfcf',
      },
      dark: {
        ground: '#131a16',
        surface: '#1b241f',
        accent: '#8fd9b4',
        'on-accent': '#0c2418',
        tint: '#21392d',
        shade: '#5fb48c',
        line: '#33423a',
      },
    },
  },
  {
    name: 'Zee',
    about: 'Helder blauw, strakke hoeken.',
    values: {
      always: { radius: '4px' },
      light: {
        ground: '#eff5fa',
        accent: '#0b5394',
        tint: '#e0eefa',
        shade: '#3f86c4',
        line: '#cfdce8',
      },
      dark: {
        ground: '#10161d',
        surface: '#18212b',
        accent: '#8ec7fa',
        'on-accent': '#08233d',
        tint: '#1d3349',
        shade: '#5f9fd8',
        line: '#31404f',
      },
    },
  },
  {
    name: 'Rustig lezen',
    about: 'Atkinson Hyperlegible, meer ruimte: ook fijn bij dyslexie.',
    values: { always: readable, light: { ground: '#f8f3e4', surface: '#fffbf0' }, dark: {} },
  },
  {
    name: 'Hoog contrast',
    about: 'Zwart op wit, dikke randen. Wie dat op het toestel instelt, krijgt het vanzelf.',
    values: {
      always: { stroke: '3px' },
      light: {
        ground: '#ffffff',
        ink: '#000000',
        'ink-soft': '#000000',
        line: '#000000',
        edge: '#000000',
        accent: '#00157f',
        'amber-line': '#6b3a00',
        amber: '#6b3a00',
        green: '#004d24',
      },
      dark: {
        ground: '#000000',
        surface: '#000000',
        ink: '#ffffff',
        'ink-soft': '#ffffff',
        line: '#ffffff',
        edge: '#ffffff',
        accent: '#c9d2ff',
        'on-accent': '#000000',
        'amber-line': '#ffcb73',
      },
    },
  },
];
