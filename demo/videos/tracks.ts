import type { Chapter, Inline, StopQuestion, Text, Video } from '@leerspoor/content';
import type { Storyboard } from './storyboard.js';
import type { TimedBeat } from './timeline.js';

const stamp = (seconds: number): string => new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);

interface Cue {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const vtt = (cues: readonly Cue[]): string =>
  `WEBVTT\n\n${cues.map((cue) => `${stamp(cue.from)} --> ${stamp(cue.to)}\n${cue.text}\n`).join('\n')}`;

/** Cues of one line of each beat; each stays until the next begins, four seconds at the most. */
function cues(timeline: readonly TimedBeat[], lines: readonly (string | undefined)[]): readonly Cue[] {
  const said = timeline.flatMap((beat, i) => (lines[i] === undefined ? [] : [{ beat, text: lines[i] }]));
  return said.map(({ beat, text }, i) => ({
    from: beat.speaks,
    to: Math.min(said[i + 1]?.beat.speaks ?? Infinity, beat.end, beat.spoken + 4),
    text,
  }));
}

/** The caption files of a video by name. */
export function tracks(board: Storyboard, timeline: readonly TimedBeat[]): Readonly<Record<string, string>> {
  const files: Record<string, string> = {
    [`${board.id}.${board.lang}.vtt`]: vtt(
      cues(
        timeline,
        timeline.map(({ beat }) => beat.say),
      ),
    ),
  };
  for (const [lang, { lines }] of Object.entries(board.captions ?? {})) {
    let index = 0;
    files[`${board.id}.${lang}.vtt`] = vtt(
      cues(
        timeline,
        timeline.map(({ beat }) => (beat.say === undefined ? undefined : lines[index++])),
      ),
    );
  }
  if (timeline.some(({ beat }) => beat.think !== undefined))
    files[`${board.id}.think.vtt`] = vtt(
      cues(
        timeline,
        timeline.map(({ beat }) => beat.think),
      ),
    );
  return files;
}

const names: Readonly<Record<string, string>> = { nl: 'Nederlands', en: 'English', fr: 'Français', de: 'Deutsch' };

/** The video as the pack holds it; paths are relative to the pack. */
export function support(board: Storyboard, timeline: readonly TimedBeat[], seconds: number): Video {
  const src = (end: string): string => `media/${board.id}.${end}`;
  const starts = board.chapters.map((_, c) => timeline.find((beat) => beat.chapter === c)?.start ?? 0);
  const others = Object.entries(board.captions ?? {}).map(([lang, { label }]) => ({
    src: src(`${lang}.vtt`),
    lang,
    label,
  }));
  const think = timeline.some(({ beat }) => beat.think !== undefined)
    ? [{ src: src('think.vtt'), lang: board.lang, label: 'Denk hardop', kind: 'think' as const }]
    : [];
  return {
    kind: 'video',
    id: `${board.id}-video`,
    title: board.title,
    lang: board.lang,
    sources: [
      { src: src('webm'), type: 'video/webm; codecs="vp9, opus"' },
      { src: src('mp4'), type: 'video/mp4; codecs="avc1.4D401F, mp4a.40.2"' },
    ],
    poster: src('png'),
    captions: [
      { src: src(`${board.lang}.vtt`), lang: board.lang, label: names[board.lang] ?? board.lang },
      ...others,
      ...think,
    ],
    transcript: board.chapters
      .map((chapter) => chapter.beats.flatMap(({ say }) => (say === undefined ? [] : [say])).join(' '))
      .filter((text) => text !== ''),
    seconds,
    chapters: board.chapters.map((chapter, c): Chapter => ({
      at: starts[c] ?? 0,
      title: chapter.title,
      ...(chapter.step === undefined ? {} : { step: chapter.step }),
    })),
    questions: timeline.flatMap(({ beat, end, chapter }): StopQuestion[] =>
      beat.question === undefined
        ? []
        : [{ at: round(end - 0.2), again: starts[Math.max(0, chapter - 1)] ?? 0, question: rich(beat.question) }],
    ),
  };
}

const round = (seconds: number): number => Math.round(seconds * 100) / 100;

/** `{3/4}` in any string of a question becomes a fraction. */
function rich<T>(value: T): T {
  if (typeof value === 'string') return text(value) as T;
  if (Array.isArray(value)) return value.map(rich) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rich(inner)])) as T;
  return value;
}

function text(source: string): Text {
  const parts = source.split(/\{([^{}/]+)\/([^{}/]+)\}/);
  if (parts.length === 1) return source;
  const inline = parts.flatMap((part, i): Inline[] => {
    if (i % 3 === 0) return part === '' ? [] : [part];
    return i % 3 === 1 ? [{ fraction: [part, parts[i + 1] ?? ''] }] : [];
  });
  return inline;
}
