import { expect } from '@open-wc/testing';
import {
  score,
  type MatchInteraction,
  type OrderInteraction,
  type Response,
  type SortInteraction,
} from '@leerspoor/content';
import fc from 'fast-check';
import { enough, keyOf, table, type Expected } from '../support/answers.js';

const card = (id: string) => ({ id, text: id });

/** All orders of some things. */
function orders<T>(things: readonly T[]): T[][] {
  if (things.length < 2) return [[...things]];
  return things.flatMap((first, i) => orders(things.filter((_, j) => j !== i)).map((rest) => [first, ...rest]));
}

describe('an order', () => {
  const whole: OrderInteraction = { type: 'order', cards: ['a', 'b', 'c', 'd'].map(card) };
  const partly: OrderInteraction = { ...whole, partial: true };
  const give = (order: readonly string[]): Response => ({ type: 'order', order });
  const risings = (order: readonly string[]) =>
    order.flatMap((one, i) => order.slice(i + 1).filter((later) => one < later)).length / 6;

  table(
    keyOf(whole, { 'd c b a': 'backwards', 'b a': 'first-two' }),
    give,
    orders(['a', 'b', 'c', 'd']).map((order): readonly [string[], Expected] => {
      if (order.join('') === 'abcd') return [order, 1];
      if (order.join('') === 'dcba') return [order, '0 backwards'];
      return [order, order.indexOf('b') < order.indexOf('a') ? '0 first-two' : 0];
    }),
  );
  table(
    keyOf(partly),
    give,
    orders(['a', 'b', 'c', 'd']).map((order) => [order, risings(order)] as const),
  );
  table(keyOf(whole), give, [
    [[], 'empty'],
    [['a', 'b'], 'incomplete'],
    [['a', 'b', 'c'], 'incomplete'],
    [['a', 'a', 'b', 'c'], 'unclear'],
    [['a', 'b', 'c', 'e'], 'unclear'],
    [['a', 'b', 'c', 'd', 'd'], 'unclear'],
    [['length', 'b', 'c', 'd'], 'unclear'],
  ]);

  enough('order');

  it('says of each card whether it stands in its place', () => {
    const { parts } = score(keyOf(whole), give(['b', 'a', 'c', 'd']));
    expect(parts?.map(({ id, score }) => [id, score])).to.deep.equal([
      ['a', 0],
      ['b', 0],
      ['c', 1],
      ['d', 1],
    ]);
  });

  it('gives more credit when two neighbours that stood wrong are put right', () => {
    fc.assert(
      fc.property(fc.constantFrom(...orders(['a', 'b', 'c', 'd'])), fc.nat(2), (order, at) => {
        const swapped = [...order];
        [swapped[at], swapped[at + 1]] = [order[at + 1]!, order[at]!];
        const [before, after] = [order, swapped].map((one) => score(keyOf(partly), give(one)).score);
        if (order[at]! > order[at + 1]!) expect(after).to.be.greaterThan(before!);
        else expect(after).to.be.lessThan(before!);
      }),
    );
  });
});

describe('a match', () => {
  const whole: MatchInteraction = {
    type: 'match',
    left: ['half', 'third', 'quarter'].map(card),
    right: ['r2', 'r3', 'r4', 'r5'].map(card),
    pairs: { half: 'r2', third: 'r3', quarter: 'r4' },
  };
  const partly: MatchInteraction = { ...whole, partial: true };
  const give = (pairs: Record<string, string>): Response => ({ type: 'match', pairs });
  const rights = ['r2', 'r3', 'r4', 'r5'];
  const all = rights.flatMap((half) => rights.flatMap((third) => rights.map((quarter) => ({ half, third, quarter }))));
  const hits = (pairs: Record<string, string>) =>
    Object.entries(whole.pairs).filter(([left, right]) => pairs[left] === right).length;

  table(
    keyOf(partly, { 'half=r5': 'rest' }),
    give,
    all.map((pairs): readonly [Record<string, string>, Expected] => {
      const share = Number((hits(pairs) / 3).toFixed(9));
      return [pairs, pairs.half === 'r5' ? (`${share} rest` as const) : share];
    }),
  );
  table(keyOf(whole), give, [
    [{ half: 'r2', third: 'r3', quarter: 'r4' }, 1],
    [{ half: 'r2', third: 'r4', quarter: 'r3' }, 0],
    [{}, 'empty'],
    [{ half: 'r2' }, 'incomplete'],
    [{ half: 'r2', third: 'r3', quarter: 'r9' }, 'unclear'],
    [{ half: 'r2', third: 'r3', quarter: 'r4', fifth: 'r5' }, 'unclear'],
    [JSON.parse('{"__proto__":"r2","third":"r3","quarter":"r4"}') as Record<string, string>, 'unclear'],
  ]);

  enough('match');

  it('tells each pair its own feedback', () => {
    const { parts } = score(
      keyOf(whole, { 'half=r5': 'rest', 'third=r4': 'next' }),
      give({ half: 'r5', third: 'r4', quarter: 'r4' }),
    );
    expect(parts).to.deep.equal([
      { id: 'half', score: 0, feedback: 'known: half=r5', misconception: 'rest' },
      { id: 'third', score: 0, feedback: 'known: third=r4', misconception: 'next' },
      { id: 'quarter', score: 1 },
    ]);
  });

  it('gives more credit for each pair that is put right', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom('half', 'third', 'quarter'), (pairs, left) => {
        const mended = { ...pairs, [left]: whole.pairs[left]! };
        expect(score(keyOf(partly), give(mended)).score).to.be.at.least(score(keyOf(partly), give(pairs)).score);
      }),
    );
  });

  it('does not look at the order in which pairs were made', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.constantFrom(...orders(['half', 'third', 'quarter'] as const)),
        (pairs, order) => {
          const turned = Object.fromEntries(order.map((left) => [left, pairs[left]]));
          expect(score(keyOf(partly), give(turned)).score).to.equal(score(keyOf(partly), give(pairs)).score);
        },
      ),
    );
  });
});

describe('sorted cards', () => {
  const whole: SortInteraction = {
    type: 'sort',
    groups: [card('weak'), card('strong')],
    cards: [
      { ...card('fietsen'), group: 'weak' },
      { ...card('lopen'), group: 'strong' },
      { ...card('werken'), group: 'weak' },
      { ...card('zwemmen'), group: 'strong' },
      { ...card('spelen'), group: 'weak' },
    ],
  };
  const partly: SortInteraction = { ...whole, partial: true };
  const give = (pairs: Record<string, string>): Response => ({ type: 'sort', pairs });
  const names = whole.cards.map(({ id }) => id);
  const all = Array.from({ length: 32 }, (_, i) =>
    Object.fromEntries(names.map((name, bit) => [name, i & (1 << bit) ? 'strong' : 'weak'])),
  );
  const hits = (pairs: Record<string, string>) => whole.cards.filter(({ id, group }) => pairs[id] === group).length;

  table(
    keyOf(partly, { 'lopen=weak': 'made-weak' }),
    give,
    all.map((pairs): readonly [Record<string, string>, Expected] => {
      const share = hits(pairs) / 5;
      return [pairs, pairs['lopen'] === 'weak' ? (`${share} made-weak` as Expected) : share];
    }),
  );
  table(keyOf(whole), give, [
    [{ fietsen: 'weak', lopen: 'strong', werken: 'weak', zwemmen: 'strong', spelen: 'weak' }, 1],
    [{ fietsen: 'weak', lopen: 'strong', werken: 'weak', zwemmen: 'strong', spelen: 'strong' }, 0],
    [{}, 'empty'],
    [{ fietsen: 'weak' }, 'incomplete'],
    [{ fietsen: 'other', lopen: 'strong', werken: 'weak', zwemmen: 'strong', spelen: 'weak' }, 'unclear'],
    [{ valueOf: 'weak' }, 'unclear'],
  ]);

  enough('sort');

  it('does not look at the order in which cards were sorted', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.shuffledSubarray(names, { minLength: 5 }), (pairs, order) => {
        const turned = Object.fromEntries(order.map((name) => [name, pairs[name]!]));
        expect(score(keyOf(partly), give(turned)).score).to.equal(score(keyOf(partly), give(pairs)).score);
      }),
    );
  });

  it('gives more credit for each card that is put right', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...whole.cards), (pairs, { id, group }) => {
        const mended = { ...pairs, [id]: group };
        expect(score(keyOf(partly), give(mended)).score).to.be.at.least(score(keyOf(partly), give(pairs)).score);
      }),
    );
  });
});
