import type { TemplateResult } from 'lit';
import { drawn } from '../look/pictogram.js';

/** What a step asks a pupil to do, drawn; names as a pack writes them. One stroke, on a grid of 24. */
const paths: Readonly<Record<string, string>> = {
  look: 'M2.5 12S6 5.5 12 5.5s9.5 6.5 9.5 6.5-3.5 6.5-9.5 6.5S2.5 12 2.5 12zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0',
  count: 'M5 5v9M9 5v9M13 5v9M17 5v9M3.5 12.5l15-5M4 19h16',
  cut: 'M8.5 8L19 18M8.5 16L19 6M8.5 6.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0M8.5 17.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0',
  colour: 'M4 20l1-4.5L15.5 5a2 2 0 0 1 2.8 0l.7.7a2 2 0 0 1 0 2.8L8.5 19zM13.5 7l3.5 3.5M4 20l3-.8',
  say: 'M4 5h16v10.5h-8.5L7 20v-4.5H4z',
  write: 'M3.5 20.5h17M6 16l.8-3.6L15 4.2a1.6 1.6 0 0 1 2.3 0l.5.5a1.6 1.6 0 0 1 0 2.3L9.6 15.2zM13.3 6l2.7 2.7',
  compare: 'M12 4v16M3.5 8h5v8h-5zM15.5 5.5h5v13h-5z',
  jump: 'M3 18a6 6 0 0 1 9 0M12 18a6 6 0 0 1 9 0M2.5 20.5h19',
  dot: 'M2.5 15h19M6 12.5v5M18 12.5v5M14 15a2 2 0 1 1-4 0 2 2 0 0 1 4 0M12 4v6M9.8 8L12 10.2 14.2 8',
  check: 'M4 5h16v14H4zM8 12l3 3 5.5-6',
  divide: 'M4 12h16M12 6h.01M12 18h.01',
  multiply: 'M6 6l12 12M18 6L6 18',
  add: 'M12 5v14M5 12h14',
  subtract: 'M5 12h14',
  whole: 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0',
  letter: 'M5 19L11 5h1.5L18.5 19M7.2 14h9',
  time: 'M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0M12 7v5l3.5 2',
  people:
    'M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0M2.5 19c0-3.5 2.4-5.5 5.5-5.5s5.5 2 5.5 5.5M19 9a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0M15.5 14c3.3-.6 6 1.2 6 5',
  stop: 'M8.2 3.5h7.6l4.7 4.7v7.6l-4.7 4.7H8.2l-4.7-4.7V8.2zM8.5 12h7',
  think: 'M7 15.5A5 5 0 0 1 7.6 6a5.5 5.5 0 0 1 10 1.6A4.2 4.2 0 0 1 16.5 15.5zM8 19.2h.01M5.5 21.5h.01',
  choose:
    'M9 11V5.3a1.4 1.4 0 0 1 2.8 0V11l4.7 1.2c1.2.3 2 1.3 1.8 2.5L17.5 20H10l-4-5.2a1.45 1.45 0 0 1 2.2-1.9L9 13.7',
};

/** Nothing for a name we do not draw: the words of the step say it all. */
export const stepPictogram = (name: string | undefined): TemplateResult | undefined => {
  const path = name === undefined ? undefined : paths[name];
  return path === undefined ? undefined : drawn(path, name);
};
