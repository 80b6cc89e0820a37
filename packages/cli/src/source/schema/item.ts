import * as v from 'valibot';
import { answer } from './answer.js';
import { described, difficulty, expression, fields, figure, file, id, many, map, plain, text } from './shared.js';

export const feedback = v.union([
  text,
  fields({
    how: described(text, 'How this answer stands: what to look at, never the answer'),
    next: v.optional(described(text, 'What to do next')),
    level: v.optional(
      described(v.picklist(['task', 'process', 'self']), 'On the task, the process, or the steering of oneself'),
    ),
  }),
]);

export const wrong = fields({
  answer: v.optional(described(many(text), 'What a pupil may answer')),
  pattern: v.optional(described(v.string(), 'A rule that makes wrong answers out of the right one, e.g. adds-both')),
  misconception: v.optional(described(v.string(), 'Id of a misconception of pack.yaml')),
  feedback: described(feedback, 'Said after the first try: what to look at, never the answer'),
  figure: v.optional(described(figure, 'Drawn with this option')),
  when: v.optional(described(expression, 'Only where this holds')),
});

export const question = {
  prompt: text,
  speech: v.optional(described(plain, 'What is read aloud, where it differs from the prompt')),
  audio: v.optional(described(file, 'The same, recorded')),
  figure: v.optional(figure),
  answer,
  wrong: v.optional(v.array(wrong)),
  right: described(feedback, 'Said when right: the rule that made it right'),
  otherwise: v.optional(described(feedback, 'Said after a wrong answer that is not listed: how to go on')),
};

export const questionSchema = fields(question);

const variant = fields({
  theme: v.optional(described(v.string(), 'Id of a theme of pack.yaml')),
  reading: v.optional(described(v.literal('plain'), 'Short sentences and common words')),
  prompt: text,
  speech: v.optional(plain),
  audio: v.optional(file),
  figure: v.optional(figure),
});

export const item = fields({
  family: described(id, 'Name of this template; its items share it'),
  id: v.optional(described(v.string(), 'Id of its items, e.g. "{n}-{d}"; made of the variables unless told')),
  like: v.optional(described(v.string(), 'Family of this goal whose fields this one takes over')),
  vars: v.optional(
    described(
      map(v.union([v.string(), v.number(), v.array(v.unknown())])),
      'Variables: 2..10, [a, b], or the name of a table',
    ),
  ),
  let: v.optional(described(map(expression), 'Values worked out from the variables')),
  where: v.optional(described(many(expression), 'Conditions on the variables')),
  make: v.optional(
    described(
      map(v.pipe(v.number(), v.integer(), v.minValue(1))),
      'How many items for each pool: a track, placement, check, recheck',
    ),
  ),
  difficulty: v.optional(difficulty),
  kind: v.optional(described(v.picklist(['think', 'open', 'closed', 'do']), 'Kind of question')),
  enrichment: v.optional(
    described(v.picklist(['insight', 'open', 'design', 'reason']), 'What makes verrijking deeper'),
  ),
  repairs: v.optional(described(v.array(v.string()), 'Misconceptions that this item repairs')),
  scaffold: v.optional(described(v.pipe(v.number(), v.integer(), v.minValue(0)), 'Steps of help that are filled in')),
  seconds: v.optional(described(v.pipe(v.number(), v.minValue(1)), 'Typical seconds to answer')),
  also: v.optional(described(v.array(v.string()), 'Other goals that it practises as well')),
  ...v.partial(questionSchema).entries,
  solution: v.optional(described(v.array(text), 'The worked solution, a line a step')),
  variants: v.optional(described(v.array(variant), 'The same task in another theme or in plainer words')),
  slots: v.optional(described(map(plain), "Values for the slots of the goal's plan")),
});
