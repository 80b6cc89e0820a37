import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Question } from '@leerspoor/content';
import { actors, type Value } from './stage/index.js';

/** A video as its author writes it: chapters of beats. A beat is one sentence, and what the stage then shows. */
export interface Storyboard {
  /** Id of the goal, and name of the files. */
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  /** Chapter and beat of the poster, from 1. */
  readonly poster?: readonly [number, number];
  readonly chapters: readonly ChapterBoard[];
  /** Captions in other languages: a line a beat that says something, in order. */
  readonly captions?: Readonly<Record<string, { readonly label: string; readonly lines: readonly string[] }>>;
}

export interface ChapterBoard {
  readonly title: string;
  /** Step of the goal's plan, from 0. */
  readonly step?: number;
  readonly beats: readonly Beat[];
}

export interface Beat {
  readonly say?: string;
  /** What the synthesiser reads, where spelling misleads it. */
  readonly speak?: string;
  /** The thinking behind it, for the thinking-aloud track. */
  readonly think?: string;
  /** Actors that come or change: `type` on their first appearance, then only what changes. */
  readonly show?: Readonly<Record<string, Readonly<Record<string, Value>>>>;
  /** Actors that go; 'all' clears the stage before `show`. */
  readonly hide?: readonly string[] | 'all';
  /** Seconds the movement takes, or 'say': as long as the sentence. */
  readonly over?: number | 'say';
  /** Seconds of rest after the sentence. */
  readonly rest?: number;
  /** The video stops at the end of this beat. */
  readonly question?: Question;
}

export class StoryboardError extends Error {}

export const readStoryboard = async (file: string): Promise<Storyboard> =>
  checked(parse(await readFile(file, 'utf8')) as Storyboard, file);

/** The storyboard as it came; every problem at once, each with its place. */
export function checked(board: Storyboard, file: string): Storyboard {
  const problems = problemsOf(board);
  if (problems.length > 0) throw new StoryboardError(problems.map((problem) => `${file}: ${problem}`).join('\n'));
  return board;
}

function problemsOf(board: Storyboard): string[] {
  const problems: string[] = [];
  const types = new Map<string, string>();
  board.chapters.forEach((chapter, c) =>
    chapter.beats.forEach((beat, b) => {
      const where = `chapter ${c + 1}, beat ${b + 1}`;
      for (const [id, props] of Object.entries(beat.show ?? {})) {
        const type = typeof props['type'] === 'string' ? props['type'] : types.get(id);
        if (type === undefined) problems.push(`${where}: '${id}' is new, so it needs a type`);
        else if (actors[type] === undefined)
          problems.push(`${where}: there is no '${type}'; there are ${Object.keys(actors).join(', ')}`);
        else {
          types.set(id, type);
          for (const name of Object.keys(props))
            if (name !== 'type' && !(name in actors[type].defaults))
              problems.push(`${where}: a ${type} has no '${name}'`);
        }
      }
      for (const id of beat.hide === 'all' ? [] : (beat.hide ?? []))
        if (!types.has(id)) problems.push(`${where}: '${id}' is hidden but was never shown`);
    }),
  );
  const said = board.chapters.flatMap((chapter) => chapter.beats).filter((beat) => beat.say !== undefined).length;
  for (const [lang, track] of Object.entries(board.captions ?? {}))
    if (track.lines.length !== said)
      problems.push(`captions ${lang}: ${track.lines.length} lines for ${said} sentences`);
  return problems;
}
