import { expect } from '@open-wc/testing';
import { score, type AnswerKey, type Ask, type Interaction, type Response, type WrongAnswer } from '@leerspoor/content';

/** A key with an interaction and known wrong answers: `answer: misconception`. */
export function keyOf(interaction: Interaction, wrong: Readonly<Record<string, string>> = {}): AnswerKey {
  const known = Object.entries(wrong).map(([answer, misconception]): WrongAnswer => ({
    answer,
    misconception,
    feedback: `known: ${answer}`,
  }));
  return { interaction, wrong: known, right: 'right', otherwise: 'otherwise' };
}

/** How many answers the tables of this file gave to each kind. */
const given = new Map<Interaction['type'], number>();

/** A score, a score with the misconception, or why it is asked again. */
export type Expected = number | `${number} ${string}` | Ask;

/** One test an answer: what is given, and what it is worth. */
export function table<G>(
  key: AnswerKey,
  respond: (given: G) => Response,
  rows: readonly (readonly [given: G, worth: Expected])[],
): void {
  const { type } = key.interaction;
  given.set(type, (given.get(type) ?? 0) + rows.length);
  for (const [answer, worth] of rows) {
    it(`${type}: ${shown(answer)} gives ${worth}`, () => {
      const { score: value, misconception, ask, unreadable } = score(key, respond(answer));
      expect(unreadable ?? false, 'unreadable').to.equal(ask !== undefined);
      if (ask !== undefined) expect(ask).to.equal(worth);
      else if (typeof worth === 'number') expect(value).to.be.closeTo(worth, 1e-9);
      else expect(`${Number(value.toFixed(9))} ${misconception ?? ''}`).to.equal(worth);
    });
  }
}

/** After the tables of a kind: they say enough. */
export function enough(type: Interaction['type']): void {
  it(`${type}: scored for at least thirty answers`, () => {
    expect(given.get(type)).to.be.at.least(30);
  });
}

function shown(answer: unknown): string {
  const text = JSON.stringify(answer);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
