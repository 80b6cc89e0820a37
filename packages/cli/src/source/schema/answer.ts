import * as v from 'valibot';
import { described, fields, figure, many, map, plain, text } from './shared.js';

export const answerTypes = [
  'choice',
  'number',
  'fraction',
  'text',
  'expression',
  'order',
  'select',
  'gaps',
  'match',
  'sort',
  'number-line',
  'spot',
  'shade',
  'place',
  'split',
  'open',
  'stepped',
] as const;
export type AnswerType = (typeof answerTypes)[number];

const built = v.looseObject({});

/** How one gap is filled: by typing, or by choosing among `options` beside the right one. */
const gap = fields({
  number: v.optional(many(plain)),
  fraction: v.optional(plain),
  text: v.optional(many(plain)),
  choice: v.optional(many(text)),
  options: v.optional(described(v.array(text), 'Wrong options of a choice')),
});

export const answer = described(
  v.pipe(
    fields({
      choice: v.optional(described(many(text), 'The right option (or options); the wrong ones are those of "wrong"')),
      number: v.optional(described(many(plain), 'The right number')),
      fraction: v.optional(described(plain, 'The right fraction, e.g. "{n/d}"')),
      text: v.optional(described(many(plain), 'The right text, or all right texts')),
      expression: v.optional(described(plain, 'The right expression, e.g. "3 × 4"')),
      order: v.optional(described(v.array(text), 'Cards in the right order')),
      select: v.optional(
        described(plain, 'A text of which words are selected; the right ones stand between [brackets]'),
      ),
      gaps: v.optional(
        described(
          fields({ text: described(text, 'A text with gaps: [a]'), fill: map(v.lazy(() => gap)) }),
          'Gaps in a text',
        ),
      ),
      match: v.optional(described(built, '{left: [{id, text}], right: [{id, text}], pairs: {id: id}}')),
      sort: v.optional(described(built, '{groups: [{id, text}], cards: [{id, text, group}]}')),
      'number-line': v.optional(described(built, '{line: {figure: line, …}, correct: "{n/d}"}')),
      spot: v.optional(described(built, '{figure or image, regions: [{id, label, x, y, width, height, correct}]}')),
      shade: v.optional(described(built, '{figure: {…}, correct: "{n/d}"}')),
      place: v.optional(described(built, '{object, total, bins: [{id, label, correct}]}')),
      split: v.optional(described(built, '{whole, parts: [3, null]}; null is a gap')),
      open: v.optional(described(built, '{criteria: […], model: […], lines: 0}: the pupil judges the answer')),
      stepped: v.optional(described(built, '{steps: […]}: questions one after the other')),
      figure: v.optional(described(figure, 'Drawn with the right option')),
      sorted: v.optional(described(v.boolean(), 'Options stand from small to big; else in a seeded order')),
      form: v.optional(
        described(
          v.picklist(['equal', 'value', 'same', 'exact']),
          'fraction: equal (every equal fraction) or exact; expression: value, same (order free) or exact',
        ),
      ),
      mixed: v.optional(described(v.boolean(), 'A mixed number is asked')),
      unit: v.optional(v.string()),
      tolerance: v.optional(v.number()),
      case: v.optional(described(v.picklist(['strict', 'loose']), 'Whether capitals count')),
      accents: v.optional(described(v.picklist(['strict', 'loose']), 'Whether accents count')),
      spelling: v.optional(v.picklist(['strict', 'loose'])),
    }),
    v.check(
      (value) => answerTypes.filter((type) => value[type] !== undefined).length === 1,
      `An answer has exactly one of ${answerTypes.join(', ')}`,
    ),
  ),
  'How a pupil answers, with the right answer',
);
