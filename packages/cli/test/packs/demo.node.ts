import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { plainText, rightResponses, score, wrongResponses, type Feedback, type Item } from '@leerspoor/content';
import { checkPath } from '../../src/check/path.js';

const textOf = (feedback: Feedback): unknown =>
  typeof feedback === 'object' && 'how' in feedback ? feedback.how : feedback;
const least = { basis: 24, herhaling: 12, verrijking: 6, check: 15, recheck: 8, placement: 3 } as const;
const poolOf = ({ use, track }: Item): string => (use === 'practice' ? track : use);

for (const [name, goals] of [
  ['breuken', 8],
  ['werkwoorden', 7],
  ['splitsen', 6],
] as const) {
  const { compiled, problems } = await checkPath(
    fileURLToPath(new URL(`../../../../demo/packs/${name}`, import.meta.url)),
  );

  describe(`the pack ${name}`, () => {
    it('is sound and good: leerspoor check has nothing to say', () => {
      assert.deepEqual(
        problems.list().map(({ place, message }) => `${place.file}:${place.line} ${message}`),
        [],
      );
    });

    it(`has ${goals} goals`, () => assert.equal(compiled?.head.goals.length, goals));

    for (const { id } of compiled?.head.goals ?? []) {
      const items = compiled?.content[id] ?? [];

      it(`${id} has items enough in separate pools, and basis from four templates`, () => {
        for (const [pool, count] of Object.entries(least)) {
          const found = items.filter((item) => poolOf(item) === pool).length;
          assert.ok(found >= count, `${found} items for ${pool}, ${count} are needed`);
        }
        const basis = items.filter((item) => poolOf(item) === 'basis');
        assert.ok(new Set(basis.map(({ family }) => family)).size >= 4);
        assert.equal(
          new Set(items.map((item) => JSON.stringify([item.prompt, item.figure, item.interaction]))).size,
          items.length,
        );
      });

      it(`${id} has check items in three forms of five`, () => {
        for (const form of ['A', 'B', 'C']) assert.ok(items.filter((item) => item.form === form).length >= 5);
      });

      it(`${id}: every right answer is worth 1, every listed wrong answer less, with its misconception and feedback`, () => {
        for (const item of items) proves(item);
      });

      it(`${id}: nothing is written in the plural of one`, () => {
        for (const item of items) {
          const said = [item.prompt, ...item.wrong.map(({ feedback }) => feedback), item.right, ...item.solution].map(
            (text) => plainText(textOf(text) as string),
          );
          const slip = said.find((text) =>
            /(?<![\d/,−+×] ?)\b1 (?:stukken|sprongen|delen|helen|knikkers|kralen|blokjes)\b/u.test(text),
          );
          assert.equal(slip, undefined, item.id);
        }
      });
    }
  });
}

function proves(item: Item): void {
  for (const response of rightResponses(item.interaction)) assert.equal(score(item, response).score, 1, item.id);
  for (const wrong of item.wrong) {
    const responses = wrongResponses(item.interaction, wrong);
    assert.ok(responses.length > 0, `${item.id} ${wrong.answer}`);
    for (const response of responses) {
      const outcome = score(item, response);
      assert.ok(outcome.score < 1, `${item.id} ${wrong.answer}`);
      assert.equal(outcome.misconception, wrong.misconception, `${item.id} ${wrong.answer}`);
      assert.deepEqual(outcome.feedback, textOf(wrong.feedback), `${item.id} ${wrong.answer}`);
    }
  }
}
