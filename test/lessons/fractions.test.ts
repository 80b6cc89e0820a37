import { respond, rightResponses, type Item, type Response } from '@leerspoor/content';
import type { FactOf, FactType } from '@leerspoor/engine';
import { expect } from '@open-wc/testing';
import { host, until, type Page } from '../support/lesson.js';
import { answer, practise, taskOf, type Answers } from '../support/pupil.js';

const open = (pupil: string, assignment: object): Promise<Page> =>
  host({
    src: '/demo/built/breuken/pack.json',
    pupil: `${pupil}-${String(Math.random()).slice(2)}`,
    lang: 'nl',
    assignment: JSON.stringify({ goals: ['BR1'], without: ['activating', 'checking'], ...assignment }),
  });

const right: Answers = ({ interaction }) => rightResponses(interaction)[0]!;

/** A known wrong answer with this misconception, where the item has one. */
const wrong = (item: Item, misconception: string | undefined): Response | undefined => {
  const known = item.wrong.find((one) => one.misconception === misconception && one.answer !== undefined);
  return known?.answer === undefined ? undefined : respond(item.interaction, known.answer);
};

const last = <T extends FactType>(page: Page, type: T): FactOf<T> | undefined => page.facts(type).at(-1);

/** Facts have one order: seq without gaps, and each answer after its item was presented. */
const expectOrder = (page: Page): void => {
  expect(page.facts().map(({ seq }) => seq)).to.deep.equal(page.facts().map((_, i) => i + 1));
  let presented: string | undefined;
  for (const fact of page.facts()) {
    if (fact.type === 'item.presented') presented = fact.item;
    if (fact.type === 'item.answered') expect(fact.item, `fact ${String(fact.seq)}`).to.equal(presented);
  }
};

describe('a lesson on fractions, from page load to what the host hears', function () {
  this.timeout(120_000);

  it('leads a pupil who answers right to verrijking, and tells the host in order', async () => {
    const page = await open('fast', {});
    await practise(page, right, () => last(page, 'item.presented')?.track === 'verrijking');
    expectOrder(page);
    expect(page.facts('goal.mastered').map(({ goal, by }) => [goal, by])).to.deep.equal([['BR1', 'practice']]);
    expect(page.facts('item.answered').every(({ score }) => score === 1)).to.equal(true);
    expect(page.facts()[0]).to.have.property('type', 'session.started');
    await page.see('[part~=celebration]', 'Doel bereikt');
  });

  it('gives a pupil who errs twice with the same misconception the herhaling item that repairs it', async () => {
    const page = await open('mistaken', {});
    const misconception = 'B-DEELREST';
    const mistaken: Answers = (item, attempt) => (attempt === 1 && wrong(item, misconception)) || right(item, attempt);
    await practise(page, mistaken, () => last(page, 'decision.made')?.decision.why.code === 'misconception');
    expectOrder(page);
    const { decision } = last(page, 'decision.made')!;
    expect(decision.why).to.include({ code: 'misconception', misconception });
    expect(last(page, 'item.presented')).to.have.property('track', 'herhaling');
    expect(taskOf(page)!.item!.repairs).to.include(misconception);
  });

  it('lets a pupil whose first tries fail for different reasons climb the rungs of help to the plan', async () => {
    const page = await open('unsure', {
      without: ['activating', 'checking', 'orienting', 'instructing', 'guided', 'closing'],
    });
    const unsure: Answers = (item, attempt) => (attempt === 1 && differently(item)) || right(item, attempt);
    await practise(page, unsure, () => page.find('leerspoor-plan'), 'Stappenplan');
    await until(() => page.facts('support.opened').some(({ kind }) => kind === 'plan'));
    expectOrder(page);
    const rungs = page
      .facts('decision.made')
      .map(({ decision }) => decision.why)
      .flatMap((why) => (why.code === 'help' ? why.rung : []));
    expect([...new Set(rungs)].slice(0, 3)).to.deep.equal(['hint', 'figure', 'choose']);
  });

  it('comes back after a reload in the middle of an item: same item, same progress, facts complete', async () => {
    const page = await open('returning', {});
    await practise(page, right, () => page.facts('item.answered').length >= 3 && progressOf(page) > 0 && isAsked(page));
    const before = { item: taskOf(page)!.item!.id, progress: progressOf(page), facts: page.facts().length };
    await page.reload();
    await page.see('leerspoor-item');
    expect(taskOf(page)!.item!.id).to.equal(before.item);
    await page.see('[part=progress]'); // what stands around the task comes after it
    expect(progressOf(page)).to.equal(before.progress);
    await answer(page, taskOf(page)!, right(taskOf(page)!.item!, 1));
    await page.see('button.primary', 'Verder');
    const kept = [];
    for await (const fact of page.document.querySelector('leerspoor-practice')!.facts()) kept.push(fact);
    expect(kept.map(({ seq }) => seq)).to.deep.equal(kept.map((_, i) => i + 1));
    expect(kept.length).to.be.greaterThan(before.facts);
  });
});

const isAsked = (page: Page): boolean => taskOf(page)?.stage === 'asking';
const progressOf = (page: Page): number => page.findAll('i.done').length;

/** A wrong answer that nobody foresaw, or one whose misconception was not made before. */
const made = new Set<string>();
const differently = (item: Item): Response | undefined => {
  const { type } = item.interaction;
  if (type === 'fraction') return { type, text: '1/97' };
  if (type === 'number') return { type, text: '997' };
  const fresh = item.wrong.find(({ misconception }) => !made.has(misconception ?? ''));
  if (fresh?.misconception) made.add(fresh.misconception);
  return fresh?.answer === undefined ? undefined : respond(item.interaction, fresh.answer);
};
