import { plainText, type Interaction } from '@leerspoor/content';
import type { Scope } from '../../expression/index.js';
import type { AnswerSource } from '../../source/schema/index.js';
import type { Spot } from '../../source/spot.js';
import type { Writer } from '../../template/writer.js';

/** A number, a fraction, a text or an expression that the pupil types. */
export function typedOf(
  type: 'number' | 'fraction' | 'text' | 'expression',
  source: AnswerSource,
  spot: Spot,
  writer: Writer,
): (scope: Scope) => Interaction {
  const given = source[type] ?? '';
  const all = Array.isArray(given) ? given : [given];
  const at = (i: number): Spot => (Array.isArray(given) ? spot.at(type, i) : spot.at(type));
  if (type === 'number') {
    const rights = all.map((one, i) => writer.value(one, at(i)));
    return (scope) => ({
      type,
      correct: rights.flatMap((write) => write(scope)).map(toNumber),
      ...pick(source, 'tolerance', 'unit'),
    });
  }
  const texts = all.map((one, i) => writer.text(one, at(i)));
  const first = (scope: Scope): string => plainText(texts[0]!(scope));
  if (type === 'fraction')
    return (scope) => ({
      type,
      correct: first(scope),
      form: source.form === 'exact' ? 'exact' : 'equal',
      ...pick(source, 'mixed'),
    });
  if (type === 'expression') return (scope) => ({ type, correct: first(scope), form: expressionForm(source.form) });
  return (scope) => ({
    type,
    correct: texts.map((write) => plainText(write(scope))),
    ...pick(source, 'case', 'accents', 'spelling'),
  });
}

function expressionForm(form: AnswerSource['form']): 'value' | 'same' | 'exact' {
  return form === 'same' || form === 'exact' ? form : 'value';
}

/** A number as written with a decimal comma; what is none stays no number, for parsePack to complain of. */
function toNumber(value: unknown): number {
  return typeof value === 'number' ? value : typeof value === 'string' ? Number(value.replace(',', '.')) : Number.NaN;
}

function pick<K extends keyof AnswerSource>(source: AnswerSource, ...keys: K[]): Partial<Pick<AnswerSource, K>> {
  return Object.fromEntries(
    keys.filter((key) => source[key] !== undefined).map((key) => [key, source[key]]),
  ) as Partial<Pick<AnswerSource, K>>;
}
