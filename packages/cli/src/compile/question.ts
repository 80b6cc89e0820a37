import type { Feedback, Question, WrongAnswer } from '@leerspoor/content';
import type { Scope } from '../expression/index.js';
import type { FeedbackSource, QuestionSource, WrongSource } from '../source/schema/index.js';
import type { Spot } from '../source/spot.js';
import type { Write, Writer } from '../template/writer.js';
import { interactionOf, type Option } from './answer/index.js';
import { figureOf } from './figure.js';

/** Where the parts of a question stand. */
export type SpotOf = (field: keyof QuestionSource) => Spot;

/** Compiles what is asked, how it is answered, and what is said of an answer. */
export function questionOf(source: QuestionSource, spot: SpotOf, writer: Writer): Write<Question> {
  const prompt = writer.text(source.prompt, spot('prompt'));
  const speech = source.speech === undefined ? undefined : writer.plain(source.speech, spot('speech'));
  const figure = source.figure && figureOf(source.figure, spot('figure'), writer);
  const interaction = interactionOf(source.answer, spot('answer'), writer);
  const wrong = wrongOf(source.wrong ?? [], spot('wrong'), writer);
  const right = feedbackOf(source.right, spot('right'), writer);
  const otherwise =
    source.otherwise === undefined ? undefined : feedbackOf(source.otherwise, spot('otherwise'), writer);
  return (scope) => {
    const known = wrong.flatMap((write) => write(scope));
    const asked = interaction(
      scope,
      known.flatMap(({ option }) => option ?? []),
    );
    const answers = [...asked.answers];
    return {
      prompt: prompt(scope),
      ...(speech && { speech: speech(scope) }),
      ...(source.audio !== undefined && { audio: source.audio }),
      ...(figure && { figure: figure(scope) }),
      interaction: asked.interaction,
      wrong: known.map(({ said, option }) => (option ? { answer: answers.shift()!, ...said } : said)),
      right: right(scope),
      ...(otherwise && { otherwise: otherwise(scope) }),
    };
  };
}

/** What is said of an answer: a text, or how it stands and what next. */
export function feedbackOf(source: FeedbackSource, spot: Spot, writer: Writer): Write<Feedback> {
  if (typeof source !== 'object') return writer.text(source, spot);
  const how = writer.text(source.how, spot.at('how'));
  const next = source.next === undefined ? undefined : writer.text(source.next, spot.at('next'));
  const { level } = source;
  return (scope) => ({ how: how(scope), ...(next && { next: next(scope) }), ...(level && { level }) });
}

/** For each wrong answer of an item the number of the entry of `wrong` that gave it: one may give none, or several. */
export function originsOf(source: readonly WrongSource[], spot: Spot, writer: Writer): Write<number[]> {
  const wrong = wrongOf(source, spot, writer);
  return (scope) => wrong.flatMap((write, i) => write(scope).map(() => i));
}

interface Wrong {
  readonly said: WrongAnswer;
  /** None of a pattern. */
  readonly option?: Option;
}

function patternOf(
  pattern: string,
  misconception: string | undefined,
  feedback: Write<Feedback>,
  when: Write<boolean> | undefined,
): Write<Wrong[]> {
  return (scope) =>
    when && !when(scope)
      ? []
      : [{ said: { pattern, ...(misconception !== undefined && { misconception }), feedback: feedback(scope) } }];
}

/** Compiles `wrong`: each entry gives one wrong answer, or one for each answer in its list, or none. */
export function wrongOf(source: readonly WrongSource[], spot: Spot, writer: Writer): Write<Wrong[]>[] {
  return source.map((entry, i) => {
    const at = spot.at(i);
    const when = entry.when === undefined ? undefined : writer.condition(entry.when, at.at('when'));
    const feedback = feedbackOf(entry.feedback, at.at('feedback'), writer);
    const { answer, pattern, misconception } = entry;
    if (answer === undefined) return patternOf(pattern ?? '', misconception, feedback, when);
    const given = Array.isArray(answer) ? answer : [answer];
    const answers = given.map((one, j) =>
      writer.text(one, Array.isArray(answer) ? at.at('answer', j) : at.at('answer')),
    );
    const figure = entry.figure && figureOf(entry.figure, at.at('figure'), writer);
    return (scope: Scope) => {
      if (when && !when(scope)) return [];
      return answers.map((write) => {
        const text = write(scope);
        return {
          said: { ...(misconception !== undefined && { misconception }), feedback: feedback(scope) },
          option: { text, ...(figure && { figure: figure(scope) }) },
        };
      });
    };
  });
}
