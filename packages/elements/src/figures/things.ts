import { svg, type TemplateResult } from 'lit';

/** Countable things on a grid of 24, drawn by us: a filled shape and its lines. */
const things: Readonly<Record<string, readonly [filled: string, lines?: string]>> = {
  apple: [
    'M12 7.5c-5-3-9 .5-8.5 5.5.4 4.5 3 8 5.5 8 1.3 0 1.8-.6 3-.6s1.7.6 3 .6c2.5 0 5.1-3.5 5.5-8 .5-5-3.5-8.5-8.5-5.5z',
    'M12 7.5c0-2 1-4 3-4.5',
  ],
  pear: [
    'M12 6c-2.3 0-3 2-3.3 4-.4 2.3-3.2 3.5-3.2 6.5C5.5 19.5 8.5 21.5 12 21.5s6.5-2 6.5-5c0-3-2.8-4.2-3.2-6.5C15 8 14.3 6 12 6z',
    'M12 6c0-1.5.7-2.8 2-3.5',
  ],
  block: ['M4 4h16v16H4z'],
  shell: [
    'M12 20.5C6 19 2.5 15 3 10.5 3.5 6.5 7.5 4 12 4s8.5 2.5 9 6.5c.5 4.5-3 8.5-9 10z',
    'M12 20V5M12 20L7 6.5M12 20l5-13.5',
  ],
  duck: [
    'M4 14c0 4 3.5 6 8 6 5 0 8.5-2.5 8.5-7-2 1-4 1-5.5 0 .7-1 1-2 1-3.5a4.5 4.5 0 0 0-9-.5L4 10.5l3.2 1.3C5.5 12.3 4 13 4 14z',
    'M11.5 8.5h.01',
  ],
  bird: [
    'M3 9l4-1.5C8 4.5 12 4 14 6.5L21 8l-4.5 2.5C17 15 14 18.5 9 18.5c-1.5 0-3-.3-4-1 2-.5 3-1.5 3.3-3C6.5 13 6 11 7 9z',
    'M11 8.5h.01M10 18.5V21M13 17.5V21',
  ],
  house: ['M4 11l8-7 8 7v9.5H4z', 'M10 20.5v-6h4v6'],
  boat: ['M3 15h18l-3 5.5H6z', 'M12 15V3.5L18 12h-6'],
  moon: ['M15 3.5a9 9 0 1 0 5.5 13A7.5 7.5 0 0 1 15 3.5z'],
  star: ['M12 3l2.7 5.8 6.3.8-4.6 4.3 1.2 6.3L12 17.1l-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z'],
};

/** Dutch names that packs use for the same things. */
const called: Readonly<Record<string, string>> = {
  appel: 'apple',
  peer: 'pear',
  blok: 'block',
  blokje: 'block',
  schelp: 'shell',
  eend: 'duck',
  vogel: 'bird',
  ster: 'star',
};

/** One thing in a square of `size` at (x, y); what we cannot draw is a round counter. */
export const thing = (object: string, x: number, y: number, size: number): TemplateResult => {
  const [filled, lines] = things[called[object] ?? object] ?? ['M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0'];
  return svg`<g class="thing" transform="translate(${x} ${y}) scale(${size / 24})"><path class="filled" d=${filled} />${lines ? svg`<path class="lines" d=${lines} />` : null}</g>`;
};
