import { plainText, type ChoiceOption, type Interaction, type Text } from '@leerspoor/content';
import { random, shuffled } from '../template/random.js';
import type { Scope } from '../expression/index.js';
import type { Writer } from '../template/writer.js';
import { answerTypes, type AnswerSource, type AnswerType } from '../source/schema.js';
import type { Spot } from '../source/yaml.js';
import { figureOf } from './figure.js';

/** A wrong answer that is an option as well, where the pupil chooses. */
export interface Option {
  readonly text: Text;
  readonly figure?: ChoiceOption['figure'];
}

/** The interaction of a question, given its wrong answers; and these as a pupil would give them. */
export type WriteInteraction = (scope: Scope, wrong: readonly Option[]) => Asked;

export interface Asked {
  readonly interaction: Interaction;
  readonly answers: readonly string[];
}

export function typeOf(source: AnswerSource): AnswerType {
  return answerTypes.find((type) => source[type] !== undefined) ?? 'text';
}

/** Compiles `answer`. With `slots`, a right number may be a slot of a plan. */
export function interactionOf(source: AnswerSource, spot: Spot, writer: Writer): WriteInteraction {
  const type = typeOf(source);
  const at = spot.at(type);
  if (type === 'choice') return choiceOf(source, spot, writer);
  const given = source[type];
  const rights = (Array.isArray(given) ? given : [given ?? '']).map((one, i) => writer.value(one, Array.isArray(given) ? at.at(i) : at));
  if (type === 'number') {
    return typed((scope) => ({ type, correct: rights.flatMap((write) => write(scope)).map(toNumber), ...pick(source, 'tolerance', 'unit') }));
  }
  const texts = (Array.isArray(given) ? given : [given ?? '']).map((one, i) => writer.text(one, Array.isArray(given) ? at.at(i) : at));
  if (type === 'fraction') {
    return typed((scope) => ({ type, correct: plainText(texts[0]!(scope)), form: source.form ?? 'equal', ...pick(source, 'mixed') }));
  }
  return typed((scope) => ({ type, correct: texts.map((write) => plainText(write(scope))), ...pick(source, 'case', 'accents') }));
}

/** Where a pupil types, a wrong answer is given as it is written. */
function typed(write: (scope: Scope) => Interaction): WriteInteraction {
  return (scope, wrong) => ({ interaction: write(scope), answers: wrong.map(({ text }) => plainText(text)) });
}

/** Written for the text of an option that is a figure: it gets a letter by its place. */
const lettered = '#';

function choiceOf(source: AnswerSource, spot: Spot, writer: Writer): WriteInteraction {
  const given = Array.isArray(source.choice) ? source.choice : [source.choice ?? ''];
  const rights = given.map((one, i) => writer.text(one, Array.isArray(source.choice) ? spot.at('choice', i) : spot.at('choice')));
  const figure = source.figure && figureOf(source.figure, spot.at('figure'), writer);
  return (scope, wrong) => {
    const right: Option[] = rights.map((write) => ({ text: write(scope), ...(figure && { figure: figure(scope) }) }));
    const order = ordered([...right, ...wrong], source.order);
    const options = order.map((option, i): ChoiceOption => {
      const text = option.text === lettered ? String.fromCharCode(65 + i) : option.text;
      return { id: plainText(text), ...option, text, ...(right.includes(option) && { correct: true }) };
    });
    return {
      interaction: { type: 'choice', options, ...(right.length > 1 && { multiple: true }) },
      answers: wrong.map((option) => options[order.indexOf(option)]!.id),
    };
  };
}

/** Seeded by the options themselves, so that a build gives the same order every time. */
function ordered(options: readonly Option[], order: AnswerSource['order']): Option[] {
  if (order === 'ascending') return [...options].sort((a, b) => plainText(a.text).localeCompare(plainText(b.text), 'nl', { numeric: true }));
  return shuffled(options, random(JSON.stringify(options)));
}

/** A number as written with a decimal comma; what is none stays as it is, for parsePack to complain of. */
function toNumber(value: unknown): number {
  return typeof value === 'number' ? value : typeof value === 'string' ? Number(value.replace(',', '.')) : Number.NaN;
}

function pick<K extends keyof AnswerSource>(source: AnswerSource, ...keys: K[]): Partial<Pick<AnswerSource, K>> {
  return Object.fromEntries(keys.filter((key) => source[key] !== undefined).map((key) => [key, source[key]])) as Partial<Pick<AnswerSource, K>>;
}
