import type { Figure } from './figure.js';
import type { Picture } from './picture.js';
import type { Support } from './support.js';
import type { Text } from './text.js';

export type Audience = 'young' | 'middle' | 'older';

export interface Goal {
  readonly id: string;
  /** Content part, e.g. "een breuk op de getallenlijn". */
  readonly content: string;
  /** Verb part, e.g. "plaatsen". */
  readonly verb: string;
  readonly audience?: Audience | undefined;
  readonly criteria: readonly Criterion[];
  /** Ids of goals that come before; acyclic. */
  readonly prerequisites: readonly string[];
  readonly block?: string | undefined;
  readonly supports: readonly Support[];
  readonly mastery?: MasteryNumbers | undefined;
  /** Ids of the pack's words that this goal is about. */
  readonly words?: readonly string[] | undefined;
  /** One picture that shows how it all hangs together, before the start. */
  readonly organizer?: Picture | Figure | undefined;
  /** Things to do off the screen: "Vouw een blaadje in vier." */
  readonly offscreen?: readonly OffscreenTask[] | undefined;
  /** The goal spoken, recorded. */
  readonly audio?: string | undefined;
  /** Ids in other lists of goals, by the name of the list. */
  readonly external?: Readonly<Record<string, string>> | undefined;
}

export interface Criterion {
  readonly text: Text;
  readonly figure?: Figure | undefined;
  readonly image?: Picture | undefined;
  /** What is read aloud where it differs from the text. */
  readonly speech?: string | undefined;
  readonly audio?: string | undefined;
}

export interface OffscreenTask {
  readonly text: Text;
  readonly materials?: readonly string[] | undefined;
}

/**
 * When a goal counts as mastered by practice, where that differs from the defaults (.80, .70, .85): the least estimate, the
 * least true chance of a right answer, and how sure that must be. Each from .5 to .999.
 */
export interface MasteryNumbers {
  readonly estimate?: number | undefined;
  readonly chance?: number | undefined;
  readonly confidence?: number | undefined;
}
