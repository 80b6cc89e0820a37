import * as v from 'valibot';
import { answer } from './answer.js';
import { feedback, question, wrong } from './item.js';
import { described, fields, figure, id, map, plain, text } from './shared.js';

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

export const support = v.variant('kind', [
  fields({ kind: v.literal('hint'), id: v.optional(id), text }),
  fields({ kind: v.literal('figure'), id: v.optional(id), figure, text: v.optional(text) }),
  fields({
    kind: v.literal('video-file'),
    file: described(v.string(), 'A .video.json file of this folder that describes a video whole'),
  }),
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
