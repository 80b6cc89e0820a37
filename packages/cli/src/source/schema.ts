import * as v from 'valibot';
import { guess } from './nearest.js';

// What an author writes, described once: it is checked, typed, and given to editors as JSON Schema.

const described = <S extends v.GenericSchema>(schema: S, description: string) => v.pipe(schema, v.description(description));
/** These fields and no others; all that do not belong are named at once. */
const fields = <const E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, (issue) => {
    if (issue.expected !== 'never') return issue.message;
    const given = Object.keys(issue.path?.[0]?.input ?? {}).filter((key) => !Object.hasOwn(entries, key));
    const comma = given.some((key) => key.includes(' ')) ? '. Between { } a comma begins the next field: put a text with a comma in quotes' : '';
    return given.map((key) => `There is no field "${key}" here${guess(key, Object.keys(entries))}`).join('. ') + comma;
  });
const many = <S extends v.GenericSchema>(schema: S) => v.union([schema, v.array(schema)]);
const map = <S extends v.GenericSchema>(schema: S) => v.record(v.string(), schema);

const text = described(v.union([v.string(), v.number()]), 'Text in Markdown; {n} writes a value, {n/d} a fraction, [noemer](word:noemer) explains a word');
const plain = described(v.union([v.string(), v.number()]), 'Plain text; {n} writes a value');
const expression = described(v.union([v.string(), v.number(), v.boolean()]), 'An expression, e.g. n < d and gcd(n, d) = 1');
const id = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'An id is made of letters, digits, points, hyphens and underscores'));
const chance = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const mastery = described(
  fields({ estimate: v.optional(chance), chance: v.optional(chance), confidence: v.optional(chance) }),
  'Mastery numbers that differ from the defaults, 0 to 1',
);
const figure = described(
  v.looseObject({ figure: v.string() }),
  'A figure as data, e.g. {figure: strip, parts: 5, shaded: 2}; a value may be "{n}"',
);
const table = v.union([v.array(v.unknown()), map(v.unknown())]);
const tables = described(map(table), 'Tables for templates: a list of rows, or values by key');

export const answerTypes = [
  'choice', 'number', 'fraction', 'text', 'expression', 'order', 'select', 'gaps', 'match', 'sort', 'number-line', 'spot', 'shade', 'place', 'split', 'open', 'stepped',
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

const answer = described(
  v.pipe(
    fields({
      choice: v.optional(described(many(text), 'The right option (or options); the wrong ones are those of "wrong"')),
      number: v.optional(described(many(plain), 'The right number')),
      fraction: v.optional(described(plain, 'The right fraction, e.g. "{n/d}"')),
      text: v.optional(described(many(plain), 'The right text, or all right texts')),
      expression: v.optional(described(plain, 'The right expression, e.g. "3 × 4"')),
      order: v.optional(described(v.array(text), 'Cards in the right order')),
      select: v.optional(described(plain, 'A text of which words are selected; the right ones stand between [brackets]')),
      gaps: v.optional(described(fields({ text: described(text, 'A text with gaps: [a]'), fill: map(v.lazy(() => gap)) }), 'Gaps in a text')),
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
      form: v.optional(described(v.picklist(['equal', 'value', 'same', 'exact']), 'fraction: equal (every equal fraction) or exact; expression: value, same (order free) or exact')),
      mixed: v.optional(described(v.boolean(), 'A mixed number is asked')),
      unit: v.optional(v.string()),
      tolerance: v.optional(v.number()),
      case: v.optional(described(v.picklist(['strict', 'loose']), 'Whether capitals count')),
      accents: v.optional(described(v.picklist(['strict', 'loose']), 'Whether accents count')),
      spelling: v.optional(v.picklist(['strict', 'loose'])),
    }),
    v.check((value) => answerTypes.filter((type) => value[type] !== undefined).length === 1, `An answer has exactly one of ${answerTypes.join(', ')}`),
  ),
  'How a pupil answers, with the right answer',
);

const feedback = v.union([
  text,
  fields({
    how: described(text, 'How this answer stands: what to look at, never the answer'),
    next: v.optional(described(text, 'What to do next')),
    level: v.optional(described(v.picklist(['task', 'process', 'self']), 'On the task, the process, or the steering of oneself')),
  }),
]);

const wrong = fields({
  answer: v.optional(described(many(text), 'What a pupil may answer')),
  pattern: v.optional(described(v.string(), 'A rule that makes wrong answers out of the right one, e.g. adds-both')),
  misconception: v.optional(described(v.string(), 'Id of a misconception of pack.yaml')),
  feedback: described(feedback, 'Said after the first try: what to look at, never the answer'),
  figure: v.optional(described(figure, 'Drawn with this option')),
  when: v.optional(described(expression, 'Only where this holds')),
});

const question = {
  prompt: text,
  speech: v.optional(described(plain, 'What is read aloud, where it differs from the prompt')),
  figure: v.optional(figure),
  answer,
  wrong: v.optional(v.array(wrong)),
  right: described(feedback, 'Said when right: the rule that made it right'),
  otherwise: v.optional(described(feedback, 'Said after a wrong answer that is not listed: how to go on')),
};

const questionSchema = fields(question);

const item = fields({
  family: described(id, 'Name of this template; its items share it'),
  id: v.optional(described(v.string(), 'Id of its items, e.g. "{n}-{d}"; made of the variables unless told')),
  like: v.optional(described(v.string(), 'Family of this goal whose fields this one takes over')),
  vars: v.optional(described(map(v.union([v.string(), v.number(), v.array(v.unknown())])), 'Variables: 2..10, [a, b], or the name of a table')),
  let: v.optional(described(map(expression), 'Values worked out from the variables')),
  where: v.optional(described(many(expression), 'Conditions on the variables')),
  make: v.optional(described(map(v.pipe(v.number(), v.integer(), v.minValue(1))), 'How many items for each pool: a track, placement, check, recheck')),
  difficulty: v.optional(described(expression, '1 (easiest) to 5; may be an expression')),
  kind: v.optional(described(v.picklist(['think', 'open', 'closed', 'do']), 'Kind of question')),
  enrichment: v.optional(described(v.picklist(['insight', 'open', 'design', 'reason']), 'What makes verrijking deeper')),
  repairs: v.optional(described(v.array(v.string()), 'Misconceptions that this item repairs')),
  scaffold: v.optional(described(v.pipe(v.number(), v.integer(), v.minValue(0)), 'Steps of help that are filled in')),
  seconds: v.optional(described(v.pipe(v.number(), v.minValue(1)), 'Typical seconds to answer')),
  also: v.optional(described(v.array(v.string()), 'Other goals that it practises as well')),
  ...v.partial(questionSchema).entries,
  solution: v.optional(described(v.array(text), 'The worked solution, a line a step')),
  slots: v.optional(described(map(plain), "Values for the slots of the goal's plan")),
});

const stopQuestion = fields({ at: v.number(), again: v.optional(v.number()), ...question });
const why = fields({
  question: text,
  options: v.array(fields({ text, correct: v.optional(v.boolean()), feedback: text })),
});

const step = fields({
  text: described(text, 'At most ten words'),
  pictogram: v.optional(v.string()),
  worked: v.optional(described(text, 'The worked line; {name} is a slot')),
  figure: v.optional(figure),
  input: v.optional(answer),
  wrong: v.optional(v.array(wrong)),
  right: v.optional(feedback),
  hint: v.optional(text),
  why: v.optional(why),
});

const support = v.variant('kind', [
  fields({ kind: v.literal('hint'), id: v.optional(id), text }),
  fields({ kind: v.literal('figure'), id: v.optional(id), figure, text: v.optional(text) }),
  fields({ kind: v.literal('video-file'), file: described(v.string(), 'A .video.json file of this folder that describes a video whole') }),
  fields({
    kind: v.literal('video'),
    id: v.optional(id),
    title: v.string(),
    sources: v.array(described(v.string(), 'A file of this folder, best first')),
    poster: v.optional(v.string()),
    captions: v.optional(described(map(v.string()), 'Files of what is said, by language')),
    think: v.optional(described(map(v.string()), 'Files of the thinking behind it, by language')),
    transcript: v.array(text),
    seconds: v.pipe(v.number(), v.minValue(1)),
    chapters: v.optional(v.array(fields({ at: v.number(), title: v.string(), step: v.optional(v.number()) }))),
    questions: v.optional(v.array(stopQuestion)),
  }),
  fields({
    kind: v.literal('plan'),
    id: v.optional(id),
    example: v.optional(described(map(plain), 'Values of the slots where no item gives them')),
    steps: v.array(step),
  }),
  fields({
    kind: v.literal('example'),
    id: v.optional(id),
    task: text,
    figure: v.optional(figure),
    lines: v.array(fields({ text, think: v.optional(text) })),
  }),
]);

const criterion = fields({ text, figure: v.optional(figure), speech: v.optional(plain) });

/** A goal file. Every field is optional here: a pack that extends another may give one of them. */
export const goalSchema = fields({
  content: v.optional(described(v.string(), 'Content part of the goal, e.g. "een breuk op de getallenlijn"')),
  verb: v.optional(described(v.string(), 'Verb part of the goal, e.g. "plaatsen"')),
  audience: v.optional(v.picklist(['young', 'middle', 'older'])),
  block: v.optional(described(v.string(), 'Id of a block of pack.yaml')),
  prerequisites: v.optional(described(v.array(v.string()), 'Ids of goals that come before')),
  mastery: v.optional(mastery),
  external: v.optional(described(map(v.string()), 'Identifiers elsewhere, e.g. of a curriculum')),
  criteria: v.optional(described(v.array(criterion), 'Success criteria: "Ik …"')),
  supports: v.optional(v.array(support)),
  tables: v.optional(tables),
  items: v.optional(v.array(item)),
  without: v.optional(described(v.array(v.string()), 'Items or families of the pack that is extended, left out')),
});

/** `pack.yaml`. */
export const packSchema = fields({
  pack: described(id, 'Id of the pack'),
  version: described(v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/u, 'A version looks like 1.0.0')), 'Version of the content, e.g. 1.0.0'),
  title: v.string(),
  lang: described(v.string(), 'Language of the content, e.g. nl'),
  licence: described(v.string(), 'e.g. CC-BY-4.0'),
  attribution: v.optional(described(v.array(v.string()), 'Who made it')),
  extends: v.optional(described(v.string(), 'Folder of a pack that this one builds on')),
  goals: described(v.array(id), 'Ids of the goals, in order; each has its file, e.g. BR1.yaml'),
  tracks: v.optional(v.array(fields({ id, purpose: v.picklist(['core', 'support', 'deepen']) }))),
  blocks: v.optional(map(fields({ title: v.string(), mastery: v.optional(mastery) }))),
  misconceptions: v.optional(
    map(fields({ pupil: v.string(), teacher: v.string(), slip: v.optional(described(v.boolean(), 'A slip, no misconception')) })),
  ),
  words: v.optional(map(fields({ word: v.optional(v.string()), meaning: text, image: v.optional(v.string()) }))),
  tables: v.optional(tables),
  seed: v.optional(described(v.pipe(v.number(), v.integer()), 'Another number deals the items otherwise')),
});

export type PackSource = v.InferOutput<typeof packSchema>;
export type GoalSource = v.InferOutput<typeof goalSchema>;
export type ItemSource = v.InferOutput<typeof item>;
export type AnswerSource = v.InferOutput<typeof answer>;
export type WrongSource = v.InferOutput<typeof wrong>;
export type SupportSource = v.InferOutput<typeof support>;
export type FeedbackSource = v.InferOutput<typeof feedback>;
export type FigureSource = v.InferOutput<typeof figure>;
export type QuestionSource = v.InferOutput<typeof questionSchema>;
