import type { Question, WrongAnswer } from '@leerspoor/content';
import type { Scope } from '../expression/index.js';
import type { QuestionSource, WrongSource } from '../source/schema.js';
import type { Spot } from '../source/yaml.js';
import type { Write, Writer } from '../template/writer.js';
import { interactionOf, type Option } from './answer.js';
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
  const right = writer.text(source.right, spot('right'));
  const otherwise = source.otherwise === undefined ? undefined : writer.text(source.otherwise, spot('otherwise'));
  return (scope) => {
    const known = wrong.flatMap((write) => write(scope));
    const asked = interaction(scope, known.map(({ option }) => option));
    return {
      prompt: prompt(scope),
      ...(speech && { speech: speech(scope) }),
      ...(figure && { figure: figure(scope) }),
      interaction: asked.interaction,
      wrong: known.map(({ said }, i) => ({ answer: asked.answers[i]!, ...said })),
      right: right(scope),
      ...(otherwise && { otherwise: otherwise(scope) }),
    };
  };
}

interface Wrong {
  readonly said: Omit<WrongAnswer, 'answer'>;
  readonly option: Option;
}

/** Compiles `wrong`: each entry gives one wrong answer, or one for each answer in its list, or none. */
export function wrongOf(source: readonly WrongSource[], spot: Spot, writer: Writer): Write<Wrong[]>[] {
  return source.map((entry, i) => {
    const at = spot.at(i);
    const when = entry.when === undefined ? undefined : writer.condition(entry.when, at.at('when'));
    const given = Array.isArray(entry.answer) ? entry.answer : [entry.answer];
    const answers = given.map((one, j) => writer.text(one, Array.isArray(entry.answer) ? at.at('answer', j) : at.at('answer')));
    const feedback = writer.text(entry.feedback, at.at('feedback'));
    const figure = entry.figure && figureOf(entry.figure, at.at('figure'), writer);
    return (scope: Scope) => {
      if (when && !when(scope)) return [];
      return answers.map((write) => {
        const text = write(scope);
        const { misconception } = entry;
        return {
          said: { ...(misconception !== undefined && { misconception }), feedback: feedback(scope) },
          option: { text, ...(figure && { figure: figure(scope) }) },
        };
      });
    };
  });
}
