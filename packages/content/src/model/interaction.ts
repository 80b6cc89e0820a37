import type { Figure } from './figure.js';
import type { Text } from './text.js';

/** How a pupil answers, with the right answer(s). A new interaction is one folder in content and one in elements. */
export type Interaction =
  | { readonly type: 'choice'; readonly options: readonly ChoiceOption[]; readonly multiple?: boolean | undefined }
  | { readonly type: 'number'; readonly correct: readonly number[]; readonly tolerance?: number | undefined; readonly unit?: string | undefined }
  /** `form: 'exact'` asks exactly this numerator and denominator; 'equal' takes every equal fraction. */
  | { readonly type: 'fraction'; readonly correct: string; readonly form: 'equal' | 'exact'; readonly mixed?: boolean | undefined }
  | { readonly type: 'text'; readonly correct: readonly string[]; readonly case?: 'strict' | 'loose' | undefined; readonly accents?: 'strict' | 'loose' | undefined };

export interface ChoiceOption {
  /** What a response and a wrong answer refer to, e.g. "2/5". */
  readonly id: string;
  readonly text: Text;
  readonly figure?: Figure | undefined;
  readonly correct?: boolean | undefined;
}

/** What a pupil gave, by interaction: the option ids of a choice, else the text as typed. */
export type Response =
  | { readonly type: 'choice'; readonly chosen: readonly string[] }
  | { readonly type: 'number'; readonly text: string }
  | { readonly type: 'fraction'; readonly text: string }
  | { readonly type: 'text'; readonly text: string };

/** What an answer is worth. `unreadable`: not counted, kindly asked again (score is then 0). */
export interface Outcome {
  /** 0 to 1. */
  readonly score: number;
  readonly misconception?: string;
  readonly feedback: Text;
  readonly unreadable?: boolean;
}
