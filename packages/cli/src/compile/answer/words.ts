import { type Inline, type Interaction, type SelectWord } from '@leerspoor/content';
import type { Scope } from '../../expression/index.js';
import type { AnswerSource } from '../../source/schema/index.js';
import type { Spot } from '../../source/spot.js';
import type { Writer } from '../../template/writer.js';
import type { InteractionOf, Option } from './asked.js';

/** `Gisteren [wilde] Amir lezen.`: every word can be selected, those between brackets are right. */
export function selectOf(source: AnswerSource, spot: Spot, writer: Writer): (scope: Scope) => Interaction {
  const text = writer.plain(source.select ?? '', spot.at('select'));
  return (scope) => {
    const tokens = tokensOf(text(scope));
    const right = tokens.filter((token) => typeof token === 'object' && token.correct).length;
    return { type: 'select', tokens, ...(right > 1 && { multiple: true }) };
  };
}

/** The id of a word is the word; of a second one with the same letters, with its number: `de`, `de-2`. */
function tokensOf(text: string): (string | SelectWord)[] {
  const seen = new Map<string, number>();
  return text
    .split(/(\[[^\]]+\]|[\p{L}\p{N}'’-]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const correct = piece.startsWith('[') && piece.endsWith(']');
      const word = correct ? piece.slice(1, -1) : piece;
      if (!/[\p{L}\p{N}]/u.test(word)) return piece;
      const key = word
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z0-9]+/gu, '');
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return { id: count > 1 ? `${key}-${count}` : key, text: word, ...(correct && { correct }) };
    });
}

/** `{3/4} = [a]/12` with `gaps: {a: {number: 9}}`: what is missing stands between brackets. */
export function gapsOf(
  source: NonNullable<AnswerSource['gaps']>,
  spot: Spot,
  writer: Writer,
  interactionOf: InteractionOf,
): (scope: Scope) => Interaction {
  const text = writer.text(source.text, spot.at('text'));
  const gaps = Object.entries(source.fill).map(
    ([id, one]) => [id, interactionOf(one, spot.at('fill', id), writer)] as const,
  );
  return (scope) => {
    const written = text(scope);
    const pieces = (typeof written === 'string' ? [written] : written).flatMap(withGaps);
    const optionsOf = (id: string): Option[] =>
      (source.fill[id]?.options ?? []).map((option) => ({ text: writer.text(option, spot)(scope) }));
    const filled = gaps.map(([id, write]) => [id, write(scope, optionsOf(id)).interaction] as const);
    return { type: 'gaps', text: pieces, gaps: Object.fromEntries(filled) } as Interaction;
  };
}

function withGaps(node: Inline): (Inline | { gap: string })[] {
  if (typeof node !== 'string') return [node];
  return node
    .split(/(\[\w+\])/u)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\[\w+\]$/u.test(piece) ? { gap: piece.slice(1, -1) } : piece));
}
