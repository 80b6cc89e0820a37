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

/** A score, a score with the misconception, or why it is asked again. */
export type Expected = number | `${number} ${string}` | Ask;

/** One test an answer: what is given, and what it is worth. */
export function table<G>(
  key: AnswerKey,
  respond: (given: G) => Response,
  rows: readonly (readonly [given: G, worth: Expected])[],
): void {
  for (const [given, worth] of rows) {
    it(`${key.interaction.type}: ${shown(given)} gives ${worth}`, () => {
      const { score: value, misconception, ask, unreadable } = score(key, respond(given));
      expect(unreadable ?? false, 'unreadable').to.equal(ask !== undefined);
      if (ask !== undefined) expect(ask).to.equal(worth);
      else if (typeof worth === 'number') expect(value).to.be.closeTo(worth, 1e-9);
      else expect(`${Number(value.toFixed(9))} ${misconception ?? ''}`).to.equal(worth);
    });
  }
}

function shown(given: unknown): string {
  const text = JSON.stringify(given);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
