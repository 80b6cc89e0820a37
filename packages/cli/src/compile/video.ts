import type { CaptionTrack, Support, Video } from '@leerspoor/content';
import * as v from 'valibot';
import type { QuestionSource, SupportSource } from '../source/schema/index.js';
import type { Spot } from '../source/spot.js';
import { questionOf } from './question.js';
import type { SupportShop } from './supports.js';

/** Enough to know that a file means a video; the rest of its shape is checked with the built pack. */
const videoFileSchema = v.looseObject({ kind: v.literal('video'), id: v.string(), sources: v.array(v.unknown()) });

/** A video that is described in a file of its own, as it stands in a built pack. */
export function videoFile(file: string, at: Spot, shop: SupportShop): Support {
  const result = v.safeParse(videoFileSchema, shop.json(file, at));
  if (!result.success) {
    shop.problems.error(
      at,
      'video-file',
      `"${file}" does not describe a video; it needs at least kind, id and sources.`,
    );
    return { kind: 'hint', id: `${shop.goal}-video`, text: '' };
  }
  return result.output as unknown as Support;
}

const types: Readonly<Record<string, string>> = { mp4: 'video/mp4', webm: 'video/webm', ogv: 'video/ogg' };

export function videoOf(
  source: Extract<SupportSource, { kind: 'video' }>,
  id: string,
  spot: Spot,
  shop: SupportShop,
): Video {
  const { questions, chapters } = source;
  return {
    kind: 'video',
    id,
    title: source.title,
    sources: source.sources.map((file, i) => {
      const type = types[file.split('.').at(-1) ?? ''];
      if (!type)
        shop.problems.error(
          spot.at('sources', i),
          'video-type',
          `"${file}" is no video a browser plays; use .webm or .mp4.`,
        );
      return { src: file, type: type ?? 'video/mp4' };
    }),
    ...(source.poster !== undefined && { poster: source.poster }),
    captions: [...tracksOf(source.captions, 'captions'), ...tracksOf(source.think, 'think')],
    transcript: source.transcript.map((line, i) => shop.writer.text(line, spot.at('transcript', i))({})),
    seconds: source.seconds,
    ...(chapters && {
      chapters: chapters.map(({ step, ...chapter }) => ({ ...chapter, ...(step !== undefined && { step: step - 1 }) })),
    }),
    ...(questions && {
      questions: questions.map(({ at, again, ...question }, i) => ({
        at,
        ...(again !== undefined && { again }),
        question: questionOf(
          question satisfies QuestionSource,
          (field) => spot.at('questions', i, field),
          shop.writer,
        )({}),
      })),
    }),
  };
}

function tracksOf(files: Readonly<Record<string, string>> | undefined, kind: 'captions' | 'think'): CaptionTrack[] {
  return Object.entries(files ?? {}).map(([lang, file]) => ({
    src: file,
    lang,
    label: labelOf(lang),
    ...(kind === 'think' && { kind }),
  }));
}

/** The language's name in its own tongue. */
function labelOf(lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}
