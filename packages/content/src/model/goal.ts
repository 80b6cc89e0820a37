import type { Figure } from './figure.js';
import type { Interaction } from './interaction.js';
import type { Text } from './text.js';

export type Audience = 'young' | 'middle' | 'older';
/** Kinds of help. */
export type SupportKind = 'hint' | 'figure' | 'video' | 'plan' | 'example';

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

export type Support =
  | { readonly kind: 'hint'; readonly id: string; readonly text: Text }
  | { readonly kind: 'figure'; readonly id: string; readonly figure: Figure; readonly text?: Text | undefined }
  | { readonly kind: 'video'; readonly id: string; readonly title: string; readonly sources: readonly MediaSource[]; readonly poster?: string | undefined; readonly captions: readonly CaptionTrack[]; readonly transcript: readonly Text[]; readonly seconds: number }
  | { readonly kind: 'plan'; readonly id: string; readonly steps: readonly PlanStep[] }
  /** A worked example: the task and its lines, with the thinking aloud. */
  | { readonly kind: 'example'; readonly id: string; readonly task: Text; readonly figure?: Figure | undefined; readonly lines: readonly { readonly text: Text; readonly think?: Text | undefined }[] };

export interface MediaSource { readonly src: string; readonly type: string }
export interface CaptionTrack { readonly src: string; readonly lang: string; readonly label: string }

export interface PlanStep {
  readonly text: Text;
  readonly pictogram?: string | undefined;
  /** The worked line; `{name}` is a slot filled by the item, or by `example`. */
  readonly worked?: string | undefined;
  readonly figure?: Figure | undefined;
  /** What the pupil does when the step is blank; answers may hold slots. */
  readonly input?: Interaction | undefined;
  readonly hint?: Text | undefined;
  readonly why?: { readonly question: Text; readonly options: readonly { readonly text: Text; readonly correct?: boolean | undefined; readonly feedback: Text }[] } | undefined;
  /** Values of the slots where no item gives them. */
  readonly example?: Readonly<Record<string, string>> | undefined;
}

/** Mastery numbers that differ from the defaults; chances 0 to 1. */
export interface MasteryNumbers {
  readonly estimate?: number | undefined;
  readonly chance?: number | undefined;
  readonly confidence?: number | undefined;
}
