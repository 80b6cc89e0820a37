import type { Response } from '@leerspoor/content';

/** An answer as xAPI and SCORM 2004 write one: which kind of interaction, and the response in its delimiters. */
export interface Interaction {
  readonly type: 'choice' | 'sequencing' | 'matching' | 'numeric' | 'fill-in';
  /** Ids between `[,]`, pairs with `[.]`; a number with a point; else what was answered, in words. */
  readonly response: string;
}

const both = (left: string, right: string): string => `${left}[.]${right}`;

/** Kinds that the standards do not know (a shaded strip, a point on a line) are a fill-in of what was given. */
export function interactionOf(response: Response): Interaction {
  switch (response.type) {
    case 'choice':
    case 'select':
    case 'spot':
      return { type: 'choice', response: response.chosen.join('[,]') };
    case 'order':
      return { type: 'sequencing', response: response.order.join('[,]') };
    case 'match':
    case 'sort':
      return {
        type: 'matching',
        response: Object.entries(response.pairs)
          .map(([left, right]) => both(left, right))
          .join('[,]'),
      };
    case 'number':
      return numeric(response.text);
    case 'number-line':
      return { type: 'numeric', response: String(response.at) };
    default:
      return { type: 'fill-in', response: inWords(response) };
  }
}

/** A pupil types a comma; the standards take a point, and no thousands. */
function numeric(text: string): Interaction {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? { type: 'numeric', response: plain } : { type: 'fill-in', response: text };
}

function inWords(response: Response): string {
  switch (response.type) {
    case 'fraction':
    case 'text':
    case 'expression':
      return response.text;
    case 'gaps':
      return named(response.filled);
    case 'place':
      return named(response.counts);
    case 'shade':
      return `${response.shaded.length}/${response.parts}`;
    case 'split':
      return response.values.join(' ');
    case 'stepped':
      return response.steps.map((step) => interactionOf(step).response).join(' ');
    default:
      return ''; // an open answer is the pupil's own words: they stay here
  }
}

function named(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}
