import type { Figure } from './figure.js';
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
  readonly external?: Readonly<Record<string, string>> | undefined;
}

export interface Criterion {
  readonly text: Text;
  readonly figure?: Figure | undefined;
  readonly speech?: string | undefined;
}

/** Mastery numbers that differ from the defaults; chances 0 to 1. */
export interface MasteryNumbers {
  readonly estimate?: number | undefined;
  readonly chance?: number | undefined;
  readonly confidence?: number | undefined;
}
