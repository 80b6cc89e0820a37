import { interaction } from '../interactions/schemas.js';
import type {
  CaptionTrack,
  Chapter,
  Example,
  ExampleLine,
  FigureHelp,
  Hint,
  HostedVideo,
  MediaSource,
  Plan,
  PlanStep,
  StopQuestion,
  Support,
  Supports,
  Video,
  Why,
  WhyOption,
} from '../model/support.js';
import { audited } from '../schema/audit.js';
import {
  boolean,
  integer,
  list,
  number,
  object,
  oneOf,
  optional,
  record,
  variant,
  type Schema,
} from '../schema/schema.js';
import { file, id, matching, text as line } from '../schema/words.js';
import { figure } from './figure.js';
import { feedback, question, wrongAnswer } from './question.js';
import { text } from './text.js';

export const lang = matching(['lang'], /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const mime = matching(['mime'], /^(video|audio)\/[\w.+-]+(; ?codecs="?[\w., -]+"?)?$/);
const seconds = number(0, 3_600);

const hint: Schema<Hint> = object<Hint>({ kind: oneOf('hint'), id, text });
const figureHelp: Schema<FigureHelp> = object<FigureHelp>({ kind: oneOf('figure'), id, figure, text: optional(text) });

const source: Schema<MediaSource> = object<MediaSource>({ src: file, type: mime });
const captions: Schema<CaptionTrack> = object<CaptionTrack>({
  src: file,
  lang,
  label: line(80),
  kind: optional(oneOf('captions', 'think')),
});
const chapter: Schema<Chapter> = object<Chapter>({ at: seconds, title: line(120), step: optional(integer(0, 20)) });
const stop: Schema<StopQuestion> = object<StopQuestion>({ at: seconds, again: optional(seconds), question });
const hosted: Schema<HostedVideo> = object<HostedVideo>({
  by: oneOf('youtube', 'vimeo'),
  id: matching(['hosted'], /^[\w-]{5,20}$/),
});

const video: Schema<Video> = audited(
  'video',
  object<Video>({
    kind: oneOf('video'),
    id,
    title: line(200),
    sources: list(source, 0, 8),
    poster: optional(file),
    lang: optional(lang),
    captions: list(captions, 0, 12),
    transcript: list(text, 0, 200),
    seconds: number(1, 3_600),
    chapters: optional(list(chapter, 0, 20)),
    questions: optional(list(stop, 0, 10)),
    hosted: optional(hosted),
  }),
);

const whyOption: Schema<WhyOption> = object<WhyOption>({ text, correct: optional(boolean), feedback: text });
const why: Schema<Why> = object<Why>({ question: text, options: list(whyOption, 2, 6) });

const step: Schema<PlanStep> = audited(
  'step',
  object<PlanStep>({
    text,
    pictogram: optional(id),
    worked: optional(text),
    figure: optional(figure),
    input: optional(interaction),
    wrong: optional(list(wrongAnswer, 0, 20)),
    right: optional(feedback),
    hint: optional(text),
    why: optional(why),
    example: optional(record(id, line(200, 0), 40)),
  }),
);

const plan: Schema<Plan> = audited('plan', object<Plan>({ kind: oneOf('plan'), id, steps: list(step, 1, 12) }));

const exampleLine: Schema<ExampleLine> = object<ExampleLine>({ text, think: optional(text) });
const example: Schema<Example> = object<Example>({
  kind: oneOf('example'),
  id,
  task: text,
  figure: optional(figure),
  lines: list(exampleLine, 1, 20),
});

export const support: Schema<Support> = variant<Supports>('kind', { hint, figure: figureHelp, video, plan, example });
