import { readTo } from '../listen/read-to.js';
import { fetchLetter } from './letter/letter.js';
import { letters, type Likings } from './likings.js';

/** The tokens that each sets. Space between words and lines as WCAG 2.2 names it (1.4.12) or more; letters less, so that long words still fit a phone. */
const tokens: Readonly<Record<(typeof letters)[number], Readonly<Record<string, string>>>> = {
  larger: { '--leerspoor-text': '1.25rem' },
  spacious: {
    '--leerspoor-leading': '1.8',
    '--leerspoor-letter-spacing': '0.07em',
    '--leerspoor-word-spacing': '0.16em',
  },
  // Ours, and until it is here one of the device: each tells I, l and 1 apart.
  clear: { '--leerspoor-font': "'Leerspoor Clear', 'Atkinson Hyperlegible', Verdana, 'DejaVu Sans', sans-serif" },
};

/** Shows an element of ours as the pupil likes to read: that wins from the tokens of the page. */
export const readAs = (element: HTMLElement, chosen: Likings): void => {
  const { style } = element;
  for (const letter of letters)
    for (const [name, value] of Object.entries(tokens[letter])) {
      if (chosen.includes(letter)) style.setProperty(name, value, 'important');
      else if (style.getPropertyPriority(name)) style.removeProperty(name); // ours: the page's own has none
    }
  if (chosen.includes('clear')) void fetchLetter();
  readTo(element, chosen.includes('sound'));
};
