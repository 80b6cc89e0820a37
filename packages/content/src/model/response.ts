import type { InteractionType } from './interaction.js';

/** What a pupil gave, by interaction; free of content, so that stored answers outlive their pack. */
export interface Given {
  choice: Chosen;
  select: Chosen;
  spot: Chosen;
  number: Typed;
  fraction: Typed;
  text: Typed;
  expression: Typed;
  gaps: Filled;
  order: Ordered;
  match: Paired;
  sort: Paired;
  'number-line': Pointed;
  shade: Shaded;
  place: Counted;
  split: Split;
  open: Written;
  stepped: Stepped;
}

export type Responses = { [T in InteractionType]: { readonly type: T } & Given[T] };
export type Response = Responses[InteractionType];

export interface Chosen {
  /** Ids of what was chosen. */
  readonly chosen: readonly string[];
}

export interface Typed {
  /** As it was typed. */
  readonly text: string;
}

export interface Filled {
  /** By gap: the text as typed, or the id of the option. */
  readonly filled: Readonly<Record<string, string>>;
}

export interface Ordered {
  /** Ids of the cards, first to last. */
  readonly order: readonly string[];
}

export interface Paired {
  /** Id of a card on the left by that of one on the right; of a card by that of its group. */
  readonly pairs: Readonly<Record<string, string>>;
}

export interface Pointed {
  /** Where on the line. */
  readonly at: number;
}

export interface Shaded {
  /** Parts that the figure was cut in. */
  readonly parts: number;
  /** Which of them are shaded, from 0. */
  readonly shaded: readonly number[];
}

export interface Counted {
  /** Objects in each bin, by its id. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface Split {
  /** What was typed in each gap, the whole first. */
  readonly values: readonly string[];
}

export interface Written {
  readonly text: string;
  /** Which criteria the pupil finds met, from 0. */
  readonly met: readonly number[];
}

export interface Stepped {
  /** The first readable response to each step. */
  readonly steps: readonly Response[];
}
