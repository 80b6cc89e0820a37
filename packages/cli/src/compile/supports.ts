import type { CaptionTrack, Plan, PlanStep, Support, Video } from '@leerspoor/content';
import * as v from 'valibot';
import type { Scope } from '../expression/index.js';
import type { Problems } from '../source/problem.js';
import type { QuestionSource, SupportSource } from '../source/schema.js';
import type { Spot } from '../source/yaml.js';
import type { Writer } from '../template/writer.js';
import { figureOf } from './figure.js';
import { questionOf } from './question.js';
import { stepOf } from './step.js';

/** What supports are compiled with: a writer without variables, and one where any name is a slot. */
export interface SupportShop {
  readonly goal: string;
  readonly lang: string;
  readonly writer: Writer;
  readonly slotWriter: Writer;
  readonly problems: Problems;
  /** Says that a file of the folder is used; complains where it is missing. */
  use(file: string, at: Spot): string;
  /** What a JSON file of the folder holds. */
  json(file: string, at: Spot): unknown;
}

const none: Scope = {};

export function supportsOf(sources: readonly SupportSource[], spot: Spot, shop: SupportShop): Support[] {
  const counts = new Map<string, number>();
  return sources.map((source, i) => {
    const count = (counts.get(source.kind) ?? 0) + 1;
    counts.set(source.kind, count);
    const id = ('id' in source ? source.id : undefined) ?? `${shop.goal}-${source.kind}${count > 1 ? `-${count}` : ''}`;
    return supportOf(source, id, spot.at(i), shop);
  });
}

function supportOf(source: SupportSource, id: string, spot: Spot, shop: SupportShop): Support {
  const { writer } = shop;
  switch (source.kind) {
    case 'hint':
      return { kind: 'hint', id, text: writer.text(source.text, spot.at('text'))(none) };
    case 'figure':
      return {
        kind: 'figure',
        id,
        figure: figureOf(source.figure, spot.at('figure'), writer)(none),
        ...(source.text !== undefined && { text: writer.text(source.text, spot.at('text'))(none) }),
      };
    case 'video-file':
      return videoFile(source.file, spot.at('file'), shop);
    case 'video':
      return videoOf(source, id, spot, shop);
    case 'plan':
      return planOf(source, id, spot, shop);
    case 'example':
      return {
        kind: 'example',
        id,
        task: writer.text(source.task, spot.at('task'))(none),
        ...(source.figure && { figure: figureOf(source.figure, spot.at('figure'), writer)(none) }),
        lines: source.lines.map((line, i) => ({
          text: writer.text(line.text, spot.at('lines', i, 'text'))(none),
          ...(line.think !== undefined && { think: writer.text(line.think, spot.at('lines', i, 'think'))(none) }),
        })),
      };
  }
}

function planOf(source: Extract<SupportSource, { kind: 'plan' }>, id: string, spot: Spot, shop: SupportShop): Plan {
  const example = Object.fromEntries(
    Object.entries(source.example ?? {}).map(([name, value]) => [name, shop.writer.plain(value, spot.at('example', name))(none)]),
  );
  const steps: PlanStep[] = source.steps.map((step, i) => stepOf(step, spot.at('steps', i), example, shop));
  return { kind: 'plan', id, steps };
}

/** The files that a video is made of; the rest of its shape is checked with the built pack. */
const videoFileSchema = v.looseObject({
  kind: v.literal('video'),
  sources: v.array(v.looseObject({ src: v.string() })),
  captions: v.array(v.looseObject({ src: v.string() })),
  poster: v.optional(v.string()),
});

function videoFile(file: string, at: Spot, shop: SupportShop): Support {
  const result = v.safeParse(videoFileSchema, shop.json(file, at));
  if (!result.success) {
    shop.problems.error(at, 'video-file', `"${file}" does not describe a video; it needs at least kind, sources and captions.`);
    return { kind: 'hint', id: `${shop.goal}-video`, text: '' };
  }
  const { sources, captions, poster } = result.output;
  for (const name of [...sources.map(({ src }) => src), ...captions.map(({ src }) => src), ...(poster === undefined ? [] : [poster])]) shop.use(name, at);
  return result.output as unknown as Video;
}

const types: Readonly<Record<string, string>> = { mp4: 'video/mp4', webm: 'video/webm', ogv: 'video/ogg' };

function videoOf(source: Extract<SupportSource, { kind: 'video' }>, id: string, spot: Spot, shop: SupportShop): Video {
  const { questions, chapters } = source;
  return {
    kind: 'video',
    id,
    title: source.title,
    sources: source.sources.map((file, i) => {
      const type = types[file.split('.').at(-1) ?? ''];
      if (!type) shop.problems.error(spot.at('sources', i), 'video-type', `"${file}" is no video a browser plays; use .webm or .mp4.`);
      return { src: shop.use(file, spot.at('sources', i)), type: type ?? 'video/mp4' };
    }),
    ...(source.poster !== undefined && { poster: shop.use(source.poster, spot.at('poster')) }),
    captions: [...tracksOf(source.captions, 'captions', spot, shop), ...tracksOf(source.think, 'think', spot, shop)],
    transcript: source.transcript.map((line, i) => shop.writer.text(line, spot.at('transcript', i))(none)),
    seconds: source.seconds,
    ...(chapters && { chapters: chapters.map(({ step, ...chapter }) => ({ ...chapter, ...(step !== undefined && { step: step - 1 }) })) }),
    ...(questions && {
      questions: questions.map(({ at, again, ...question }, i) => ({
        at,
        ...(again !== undefined && { again }),
        question: questionOf(question satisfies QuestionSource, (field) => spot.at('questions', i, field), shop.writer)(none),
      })),
    }),
  };
}

function tracksOf(files: Readonly<Record<string, string>> | undefined, kind: 'captions' | 'think', spot: Spot, shop: SupportShop): CaptionTrack[] {
  return Object.entries(files ?? {}).map(([lang, file]) => ({
    src: shop.use(file, spot.at(kind, lang)),
    lang,
    label: labelOf(lang),
    ...(kind === 'think' && { kind }),
  }));
}

/** The language's name in its own tongue. */
function labelOf(lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}
