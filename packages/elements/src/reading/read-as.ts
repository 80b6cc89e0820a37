import { likings, type Liking, type Likings } from './likings.js';

/** The tokens that each sets. Space between words and lines as WCAG 2.2 names it (1.4.12) or more; letters less, so that long words still fit a phone. */
const tokens: Readonly<Record<Liking, Readonly<Record<string, string>>>> = {
  larger: { '--leerspoor-text': '1.25rem' },
  spacious: {
    '--leerspoor-leading': '1.8',
    '--leerspoor-letter-spacing': '0.07em',
    '--leerspoor-word-spacing': '0.16em',
  },
  // Letters of the device, or of the page: none are fetched. Each tells I, l and 1 apart.
  clear: { '--leerspoor-font': "'Atkinson Hyperlegible', Verdana, 'DejaVu Sans', sans-serif" },
};

/** Shows an element of ours as the pupil likes to read: that wins from the tokens of the page. */
export const readAs = ({ style }: HTMLElement, chosen: Likings): void => {
  for (const liking of likings)
    for (const [name, value] of Object.entries(tokens[liking])) {
      if (chosen.includes(liking)) style.setProperty(name, value, 'important');
      else if (style.getPropertyPriority(name)) style.removeProperty(name); // ours: the page's own has none
    }
};
