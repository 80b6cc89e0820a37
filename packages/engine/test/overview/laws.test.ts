import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { actionOrder, overview, standings, tell, type Notebook, type Pair } from '@leerspoor/engine/overview';
import { day, start } from '../support/lesson.js';
import { misled, pack, practised, right, wrong } from './class.js';

/** Pupils of every kind, made once: what varies is the class they sit in. */
const kinds = [right, wrong, misled, (_: unknown, __: unknown, { seed }: { seed: number }) => seed % 2 === 0].flatMap(
  (how) => [0, 2, 6, 14, 40].map((most) => (pupil: string) => practised(pupil, how, most)),
);
const made = new Map<string, Notebook>();
const pupil = (kind: number, seat: number): Notebook => {
  const key = `${kind % kinds.length}-${seat}`;
  const file = made.get(key) ?? kinds[kind % kinds.length]!(key);
  made.set(key, file);
  return file;
};

const seats = fc.array(fc.nat(kinds.length - 1), { maxLength: 12 }).map((all) => all.map(pupil));
const when = fc.integer({ min: 0, max: 60 }).map((days) => start + days * day + 3_600_000);
const look = (files: readonly Notebook[], now: number, lastPairs: readonly Pair[] = []) =>
  overview(pack, files, now, { lastPairs });
const law = (...args: Parameters<typeof fc.property<[Notebook[], number]>>) =>
  fc.assert(fc.property(...args), { numRuns: 60 });

describe('overview: laws', () => {
  it('every pupil stands in exactly one place on every goal, with a reason', () =>
    law(seats, when, (files, now) => {
      for (const { standing } of look(files, now).goals) {
        const all = standings.flatMap((name) => standing[name]);
        expect(all.map(({ pupil: key }) => key).sort()).to.deep.equal(files.map(({ pupil: key }) => key).sort());
        for (const { signs } of all) expect(signs).not.to.be.empty;
      }
    }));

  it('at most three actions, who struggles before who is silent', () =>
    law(seats, when, (files, now) => {
      const ranks = look(files, now).actions.map(({ kind }) => actionOrder.indexOf(kind));
      expect(ranks.length).to.be.at.most(3);
      expect(ranks).to.deep.equal([...ranks].sort((a, b) => a - b));
    }));

  it('no pair comes twice running, nobody is in two pairs, and one of each has the goal', () =>
    law(seats, when, (files, now) => {
      const first = look(files, now);
      const second = look(files, now, first.pairs);
      const ids = ({ ready, busy }: Pair) => [ready, busy].sort().join();
      const before = new Set(first.pairs.map(ids));
      for (const pair of second.pairs) expect(before.has(ids(pair))).to.equal(false);
      const members = second.pairs.flatMap(({ ready, busy }) => [ready, busy]);
      expect(new Set(members).size).to.equal(members.length);
      for (const { goal, ready, busy } of second.pairs) {
        const of = second.goals.find((one) => one.goal === goal)!.standing;
        expect(of.ready.some((one) => one.pupil === ready)).to.equal(true);
        expect(of.ready.some((one) => one.pupil === busy)).to.equal(false);
      }
    }));

  it('groups are of two to six, end within fourteen days, and a kept one is gone when it is over', () =>
    law(seats, when, (files, now) => {
      const { groups } = look(files, now);
      for (const { pupils, until } of groups) {
        expect(pupils.length).to.be.within(2, 6);
        expect(until - now).to.equal(14 * day);
      }
      const kept = overview(pack, files, now + 13 * day, { kept: groups }).groups.filter((group) => group.kept);
      expect(kept.map(({ id }) => id)).to.deep.equal(groups.map(({ id }) => id));
      expect(overview(pack, files, now + 14 * day, { kept: groups }).groups.some((group) => group.kept)).to.equal(
        false,
      );
    }));

  it('does not depend on the order of the pupils, and changes nothing', () =>
    law(seats, when, (files, now) => {
      const once = JSON.stringify(look(files, now));
      expect(JSON.stringify(look([...files].reverse(), now))).to.equal(once);
    }));

  it('says every sign in every language', () =>
    law(seats, when, (files, now) => {
      const signs = look(files, now).pupils.flatMap((one) => one.standings.flatMap((standing) => standing.signs));
      for (const lang of ['nl', 'en', 'fr', 'de'] as const)
        for (const sign of signs) expect(tell(sign, { lang, pack })).to.match(/^\S.*[.”»:]|\.$/);
    }));
});
