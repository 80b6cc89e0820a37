import type { Goal, MasteryNumbers } from './goal.js';
import type { Item, ItemRow } from './item.js';
import type { Text } from './text.js';

/** A track describes material, never a pupil. `purpose` is what the engine reads. */
export interface Track {
  readonly id: string;
  readonly purpose: 'core' | 'support' | 'deepen';
}

export const defaultTracks: readonly Track[] = [
  { id: 'basis', purpose: 'core' },
  { id: 'herhaling', purpose: 'support' },
  { id: 'verrijking', purpose: 'deepen' },
];

export interface Block {
  readonly id: string;
  readonly title: string;
  readonly mastery?: MasteryNumbers | undefined;
}

export interface Misconception {
  readonly id: string;
  /** For the pupil: kind and concrete. */
  readonly pupil: string;
  readonly teacher: string;
  /** A slip or an in-between step: no misconception, starts no repair. */
  readonly slip?: boolean | undefined;
}

/** A word that is explained, with what helps to know it. */
export interface Word {
  readonly id: string;
  readonly word: string;
  readonly meaning: Text;
  readonly image?: string | undefined;
  readonly audio?: string | undefined;
  readonly example?: Text | undefined;
  /** The word in other languages, by BCP 47 tag. */
  readonly translations?: Readonly<Record<string, string>> | undefined;
}

/** A world in which tasks can be told: sport, animals. The pupil chooses. */
export interface Theme {
  readonly id: string;
  readonly title: string;
}

/** Whose a file is, and how it may be used. */
export interface Asset {
  readonly file: string;
  readonly licence: string;
  readonly attribution: string;
  /** Where it was found. */
  readonly source?: string | undefined;
}

/** The head of a built pack (`pack.json`). */
export interface PackHead {
  readonly format: 'leerspoor-pack/1';
  readonly id: string;
  /** Semantic version of the content. */
  readonly version: string;
  readonly title: string;
  /** BCP 47 language of the content. */
  readonly lang: string;
  readonly licence: string;
  readonly attribution?: readonly string[] | undefined;
  readonly tracks: readonly Track[];
  readonly goals: readonly Goal[];
  readonly blocks: readonly Block[];
  readonly misconceptions: readonly Misconception[];
  readonly words: readonly Word[];
  readonly themes?: readonly Theme[] | undefined;
  readonly assets?: readonly Asset[] | undefined;
  /** The pack that this one was made from. */
  readonly extends?: { readonly id: string; readonly version: string } | undefined;
  /** Calibrated difficulties; read by the engine, which checks them. */
  readonly parameters?: unknown;
  readonly items: readonly ItemRow[];
  /** File of items of each goal, relative to the head. Absent in a whole pack. */
  readonly files?: Readonly<Record<string, string>> | undefined;
}

/** A file of the items of one goal. */
export interface GoalFile {
  readonly format: 'leerspoor-goal/1';
  readonly goal: string;
  readonly items: readonly Item[];
}

/** A parsed pack: the head, and the items of the goals that are loaded. Immutable. */
export interface Pack extends PackHead {
  readonly content: Readonly<Record<string, readonly Item[]>>;
}

/** What is wrong in a pack: where, and a sentence a teacher understands. */
export interface Issue {
  /** e.g. `goals[2].criteria[0].text`. */
  readonly path: string;
  readonly message: string;
}
