import type { Figure } from './figure.js';
import type { Interaction } from './interaction.js';
import type { Feedback, Question, WrongAnswer } from './question.js';
import type { Text } from './text.js';

/** Kinds of help. */
export type SupportKind = keyof Supports;
export type Support = Supports[SupportKind];

export interface Supports {
  hint: Hint;
  figure: FigureHelp;
  video: Video;
  plan: Plan;
  example: Example;
}

/** A strategy in a sentence: "Teken een strook." */
export interface Hint {
  readonly kind: 'hint';
  readonly id: string;
  readonly text: Text;
}

/** A picture to think with. */
export interface FigureHelp {
  readonly kind: 'figure';
  readonly id: string;
  readonly figure: Figure;
  readonly text?: Text | undefined;
}

/** A short instruction video: one idea, 45 to 90 seconds. */
export interface Video {
  readonly kind: 'video';
  readonly id: string;
  readonly title: string;
  /** Best first; the browser takes the first it can play. Empty only where the video is `hosted`. */
  readonly sources: readonly MediaSource[];
  readonly poster?: string | undefined;
  /** BCP 47 language spoken, where it is not the pack's. */
  readonly lang?: string | undefined;
  readonly captions: readonly CaptionTrack[];
  /** What is said, a paragraph an entry; stands alone where no video can be played. */
  readonly transcript: readonly Text[];
  /** Length, > 0. */
  readonly seconds: number;
  /** By `at`, the first at 0. */
  readonly chapters?: readonly Chapter[] | undefined;
  /** By `at`; the video waits there until the question is answered or skipped. */
  readonly questions?: readonly StopQuestion[] | undefined;
  /** Where another site plays it: shown only in a page that allows it, after consent. */
  readonly hosted?: HostedVideo | undefined;
}

export interface HostedVideo {
  readonly by: 'youtube' | 'vimeo';
  /** As that site names the video. */
  readonly id: string;
}

export interface MediaSource {
  readonly src: string;
  /** MIME type, with codecs where known. */
  readonly type: string;
}

/** WebVTT: what is said (`captions`) or the thinking aloud behind it (`think`). */
export interface CaptionTrack {
  readonly src: string;
  readonly lang: string;
  readonly label: string;
  readonly kind?: 'captions' | 'think' | undefined;
}

export interface Chapter {
  /** Seconds from the start. */
  readonly at: number;
  readonly title: string;
  /** Which step of the goal's plan this part shows, from 0. */
  readonly step?: number | undefined;
}

export interface StopQuestion {
  /** Seconds from the start, within the video. */
  readonly at: number;
  /** From where to look again after a wrong answer; else from the chapter before. */
  readonly again?: number | undefined;
  readonly question: Question;
}

/** A stepped plan: shown, then completed, then done alone. */
export interface Plan {
  readonly kind: 'plan';
  readonly id: string;
  readonly steps: readonly PlanStep[];
}

/** A worked example: the task and its lines, with the thinking aloud. */
export interface Example {
  readonly kind: 'example';
  readonly id: string;
  readonly task: Text;
  readonly figure?: Figure | undefined;
  readonly lines: readonly ExampleLine[];
}

export interface ExampleLine {
  readonly text: Text;
  /** The thinking aloud behind it. */
  readonly think?: Text | undefined;
}

/** In `text`, `worked`, `input`, `wrong`, `right` and `hint`, `{name}` is a slot: the item gives its value, else `example`. */
export interface PlanStep {
  readonly text: Text;
  readonly pictogram?: string | undefined;
  /** The worked line. */
  readonly worked?: Text | undefined;
  readonly figure?: Figure | undefined;
  /** What the pupil does when the step is blank; without it the pupil does it on paper and opens the line. */
  readonly input?: Interaction | undefined;
  readonly wrong?: readonly WrongAnswer[] | undefined;
  /** Said when the step is right; else the worked line speaks for itself. */
  readonly right?: Feedback | undefined;
  readonly hint?: Text | undefined;
  readonly why?: Why | undefined;
  readonly example?: Readonly<Record<string, string>> | undefined;
}

/** "Waarom?": a self-explanation, never scored. */
export interface Why {
  readonly question: Text;
  readonly options: readonly WhyOption[];
}

export interface WhyOption {
  readonly text: Text;
  readonly correct?: boolean | undefined;
  readonly feedback: Text;
}
