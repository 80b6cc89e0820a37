import { Unsupported, type Draft, type Question } from './found.js';
import { asText, isFraction, isNumber, numberOf } from './text.js';

type Wrong = NonNullable<Question['wrong']>[number];

/** What is said of a wrong answer for which the other tool says nothing. */
export const lookAgain = 'Lees de vraag nog eens. Wat weet je al?';

/** An option of a choice, or an answer that is expected. `share`: what it is worth, 0 to 1. */
export interface Option {
  readonly text: string;
  readonly share: number;
  readonly feedback?: string | undefined;
}

/** One right option, or several. Texts are source texts. */
export function choiceOf(all: readonly Option[], draft: Draft): Pick<Question, 'answer' | 'wrong' | 'right'> {
  const options = all.filter(({ text }) => text !== '');
  if (options.length < all.length) draft.note('an option without a text is left out');
  const right = options.filter(({ share }) => share > 0);
  if (right.length === 0) throw new Unsupported('none of its options counts as right');
  if (right.length === options.length) throw new Unsupported('all of its options count as right');
  const texts = right.map(({ text }) => text);
  return {
    answer: { choice: texts.length === 1 ? texts[0]! : texts },
    wrong: wrongOf(options, draft),
    ...praise(right),
  };
}

/** What is said of a right answer. */
function praise(right: readonly Option[]): Pick<Question, 'right'> {
  const said = right.find(({ feedback }) => feedback)?.feedback;
  return said === undefined ? {} : { right: said };
}

/** What is typed: a number where all right answers are numbers, a fraction where all are, else a text. Texts are plain. */
export function typedOf(
  options: readonly Option[],
  draft: Draft,
  strict = false,
): Pick<Question, 'answer' | 'wrong' | 'right' | 'otherwise'> {
  const any = options.find(({ text }) => text.trim() === '*');
  const told = options.filter((option) => option !== any);
  const wild = told.filter(({ text }) => /(?<!\\)\*/u.test(text));
  if (wild.length > 0) draft.note(`"${wild[0]!.text}" stands for many answers; it is left out`);
  const plain = told
    .filter((option) => !wild.includes(option))
    .map((option) => ({ ...option, text: option.text.replaceAll('\\*', '*') }));
  const best = plain.filter(({ share }) => share >= 1);
  const right = best.map(({ text }) => text.trim());
  if (right.length === 0) throw new Unsupported('no answer without "*" counts as fully right');
  if (plain.some(({ share }) => share > 0 && share < 1))
    draft.note('answers that are half right count as not yet right');
  const known = strict ? right : right.map((text) => text.toLowerCase());
  const wrong = plain
    .filter(({ share, text }) => share < 1 && !known.includes(strict ? text.trim() : text.trim().toLowerCase()))
    .map((option) => ({ ...option, text: asText(option.text), share: 0 }));
  const said = { ...praise(best), ...(any?.feedback && { otherwise: any.feedback }) };
  const one = <T>(list: readonly T[]): T | T[] => (list.length === 1 ? list[0]! : [...list]);
  if (right.every(isNumber))
    return { answer: { number: one([...new Set(right.map(numberOf))]) }, wrong: wrongOf(wrong, draft), ...said };
  if (right.length === 1 && isFraction(right[0]!))
    return { answer: { fraction: `{${right[0]!}}`, form: 'exact' }, wrong: wrongOf(wrong, draft), ...said };
  const answer = { text: one(right.map(asText)), ...(strict && { case: 'strict' as const }) };
  return { answer, wrong: wrongOf(wrong, draft), ...said };
}

/** Cards on the left with cards on the right; the right ones may be more, and may serve several. Source texts. */
export function matchOf(
  pairs: readonly (readonly [string, string])[],
  more: readonly string[] = [],
): Pick<Question, 'answer'> {
  if (pairs.length < 2) throw new Unsupported('it has fewer than two pairs');
  const rights = [...new Set([...pairs.map(([, right]) => right), ...more])];
  if (rights.length < 2) throw new Unsupported('all its pairs have the same answer');
  return {
    answer: {
      match: {
        left: pairs.map(([text], i) => ({ id: `l${i + 1}`, text })),
        right: rights.map((text, i) => ({ id: `r${i + 1}`, text })),
        pairs: Object.fromEntries(pairs.map(([, right], i) => [`l${i + 1}`, `r${rights.indexOf(right) + 1}`])),
      },
    },
  };
}

function wrongOf(options: readonly Option[], draft: Draft): Wrong[] {
  return options
    .filter(({ share }) => share <= 0)
    .map(({ text, feedback }) => {
      if (!feedback) draft.note('a wrong answer had no feedback; a neutral sentence stands there');
      return { answer: text, feedback: feedback ?? lookAgain };
    });
}

type Fill = NonNullable<NonNullable<Question['answer']>['gaps']>['fill'];

/** A text with gaps: pieces of source text, and between them how each gap is filled. */
export class GapText {
  private text = '';
  private readonly fill: Fill = {};
  private count = 0;

  /** A word between brackets is a gap; one that stands in the text itself cannot be told from it. */
  write(source: string): void {
    const taken = /\\\[\w+\\\]/u.exec(source)?.[0].replaceAll('\\', '');
    if (taken !== undefined) throw new Unsupported(`"${taken}" in its text would be a gap`);
    this.text += source.replace(/\\([[\]])/gu, '{"$1"}');
  }

  /** Right answers and, where the pupil chooses, the wrong options. Plain texts. */
  gap(right: readonly string[], options?: readonly string[]): void {
    if (right.length === 0) throw new Unsupported('a gap has no right answer');
    const id = `g${(this.count += 1)}`;
    this.text += `[${id}]`;
    const texts = right.map(asText);
    if (options)
      this.fill[id] = { choice: texts[0]!, options: options.filter((option) => !right.includes(option)).map(asText) };
    else if (right.every(isNumber)) this.fill[id] = { number: right.map(numberOf) };
    else if (right.length === 1 && isFraction(right[0]!)) this.fill[id] = { fraction: `{${right[0]!}}` };
    else this.fill[id] = { text: texts };
  }

  get gaps(): number {
    return this.count;
  }

  answer(): Pick<Question, 'answer'> {
    if (this.count === 0) throw new Unsupported('it has no gap');
    return { answer: { gaps: { text: this.text.replace(/\s+/gu, ' ').trim(), fill: this.fill } } };
  }
}
