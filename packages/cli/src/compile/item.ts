import { guess, type Item, type Variant } from '@leerspoor/content';
import type { ItemSource, QuestionSource } from '../source/schema/index.js';
import type { Spot } from '../source/spot.js';
import type { Entry } from '../template/entry.js';
import { ascii, slug } from '../template/slug.js';
import type { Write, Writer } from '../template/writer.js';
import { figureOf } from './figure.js';
import { questionOf } from './question.js';

/** An item that has no pool yet. */
export type Draft = Omit<Item, 'track' | 'use' | 'form'>;

/** Compiles an entry to a function that makes its items. */
export function itemOf(
  entry: Entry,
  source: QuestionSource,
  goal: string,
  writer: Writer,
  names: readonly string[],
): Write<Draft> {
  const own: ItemSource = entry.source;
  const question = questionOf(source, (field) => entry.spot(field), writer);
  const solution = (own.solution ?? []).map((line, i) => writer.text(line, entry.spot('solution').at(i)));
  const slots = Object.entries(own.slots ?? {}).map(
    ([name, value]) => [name, writer.plain(value, entry.spot('slots').at(name))] as const,
  );
  const difficulty = difficultyOf(own.difficulty, entry.spot('difficulty'), writer);
  const variants = (own.variants ?? []).map((variant, i) => variantOf(variant, entry.spot('variants').at(i), writer));
  const id = own.id === undefined ? undefined : writer.plain(own.id, entry.spot('id'));
  const base = `${goal}-${own.family}`;
  return (scope) => {
    const asked = question(scope);
    const end = id ? ascii(id(scope)) : slug(scope, names);
    return {
      id: end ? `${base}-${end}` : base,
      family: base,
      goals: [goal, ...(own.also ?? [])],
      difficulty: difficulty(scope),
      guess: Number(guess(asked.interaction).toFixed(3)),
      seconds: own.seconds ?? 20,
      ...(own.repairs && { repairs: own.repairs }),
      ...(own.scaffold !== undefined && { scaffold: own.scaffold }),
      ...(own.kind && { kind: own.kind }),
      ...(own.enrichment && { enrichment: own.enrichment }),
      ...(asked.interaction.type === 'open' && { selfJudged: true as const }),
      ...asked,
      solution: solution.map((line) => line(scope)),
      ...(variants.length > 0 && { variants: variants.map((variant) => variant(scope)) }),
      ...(slots.length > 0 && { slots: Object.fromEntries(slots.map(([name, value]) => [name, value(scope)])) }),
    };
  };
}

/** A number, or an expression: harder where the numbers ask more. The pack holds whole ones. */
function difficultyOf(source: ItemSource['difficulty'], spot: Spot, writer: Writer): Write<Item['difficulty']> {
  const write = writer.number(source ?? 3, spot, 1, 5);
  return (scope) => Math.round(write(scope)) as Item['difficulty'];
}

function variantOf(source: NonNullable<ItemSource['variants']>[number], spot: Spot, writer: Writer): Write<Variant> {
  const { theme, reading, audio } = source;
  const prompt = writer.text(source.prompt, spot.at('prompt'));
  const speech = source.speech === undefined ? undefined : writer.plain(source.speech, spot.at('speech'));
  const figure = source.figure && figureOf(source.figure, spot.at('figure'), writer);
  return (scope) => ({
    ...(theme !== undefined && { theme }),
    ...(reading && { reading }),
    prompt: prompt(scope),
    ...(speech && { speech: speech(scope) }),
    ...(audio !== undefined && { audio }),
    ...(figure && { figure: figure(scope) }),
  });
}
