import type { Assignment, Fact } from '@leerspoor/engine';
import { expect } from '@open-wc/testing';
import { click, type } from '../support/keys.js';
import { host, until, type Page } from '../support/lesson.js';
import { onDevice, rightTo, wrongTo, type Lived } from '../support/life.js';
import { answer, practise, taskOf } from '../support/pupil.js';
import { describeLong } from '../support/whole.js';
import { bare, masteredBefore, scenes } from './scenes.js';

/** The page of a pupil who lived this, now. */
async function enter(life: Lived, assignment: Assignment = life.assignment, more = {}): Promise<Page> {
  await onDevice(life);
  const page = await host({
    src: `/demo/built/${life.pack}/pack.json`,
    pupil: life.pupil,
    lang: 'nl',
    assignment: JSON.stringify(assignment),
    ...more,
  });
  await until(() => page.find('[part=now] li'));
  return page;
}

const practiceOf = (page: Page) => page.document.querySelector('leerspoor-practice')!;

/** All that is kept of the pupil, in order and without gaps: what the page was given, and what it added. */
async function kept(page: Page): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  for await (const fact of practiceOf(page).facts()) facts.push(fact);
  expect(facts.map(({ seq }) => seq)).to.deep.equal(facts.map((_, i) => i + 1));
  return facts;
}

const press = async (page: Page, name: string): Promise<void> => click(await page.see('button', name));

describeLong('ten pupils, from their facts to those that they add', function () {
  this.timeout(120_000);

  it('fast: shows at once what a good placement made likely, and gets verrijking without practice of it', async () => {
    const page = await enter(await scenes.known());
    await press(page, 'Ik toon wat ik al kan');
    await practise(page, rightTo, () => page.facts('goal.mastered').length > 0);
    expect(page.facts('goal.mastered')[0]).to.include({ by: 'check' });
    const answered = page.facts('item.answered');
    expect(answered.map(({ use, score }) => [use, score])).to.deep.equal(answered.map(() => ['check', 1]));
    expect(answered).to.have.length(5);
    await page.see('[part~=celebration]', 'Doel bereikt');
    expect((await kept(page)).some((fact) => fact.type === 'item.answered' && fact.use === 'practice')).to.equal(false);
  });

  it('steady: says where it stands and wants to get, learns by the plan of its choice, then steps fade until it goes alone', async () => {
    const page = await enter(await scenes.orienting());
    const begin = await page.see('button.primary', 'Ik begin');
    await until(
      () => begin.getBoundingClientRect().bottom <= page.window.innerHeight,
      () => 'what leads on, in sight under a long text',
    );
    const choose = async (question: number, label: string): Promise<void> => {
      const field = await until(
        () => page.findAll('leerspoor-estimate')[0]?.shadowRoot?.querySelectorAll('fieldset')[question],
      );
      await click([...field.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === label)!);
    };
    await choose(0, '4');
    await choose(1, '8');
    await choose(2, 'Stappenplan');
    await until(() => page.facts('pupil.estimated').length === 3);
    expect(page.facts('pupil.estimated').at(-1)).to.include({
      when: 'before',
      value: 4,
      scale: 10,
      aim: 8,
      needs: 'plan',
    });
    await press(page, 'Ik begin');
    await click(await page.see('button.way', 'Stappenplan'));
    await press(page, 'Sluiten');
    await practise(page, rightTo, () => page.find('button', 'Ik ga zelf verder'));
    await press(page, 'Ik ga zelf verder');
    await until(() => page.facts('item.presented').at(-1)?.prefilled === 0);
    expect(page.facts('support.opened')[0]).to.include({ kind: 'plan', by: 'engine' });
    const prefilled = page.facts('item.presented').map((fact) => fact.prefilled);
    expect(prefilled.slice(0, 2)).to.deep.equal([...prefilled.slice(0, 2)].sort((a, b) => b - a));
    expect(prefilled[0]).to.be.greaterThan(0);
    expect(page.facts('pupil.chose').at(-1)).to.include({ choice: 'alone' });
  });

  it('struggling, then recovering: stuck, another kind of help, three right alone, and a word about that', async () => {
    const page = await enter(await scenes.stuck());
    await click(await page.see('button.way', 'Voorbeeld'));
    await press(page, 'Sluiten');
    await practise(page, rightTo, () => page.find('[part~=celebration]'));
    await page.see('[part~=celebration]', 'Het lukt weer');
    const answered = page.facts('item.answered');
    expect(answered.slice(-3).map(({ score, unaided }) => [score, unaided])).to.deep.equal([
      [1, true],
      [1, true],
      [1, true],
    ]);
    expect(answered[0]).to.include({ track: 'herhaling' });
    await click(page.findAll('button[aria-label=Gezien]')[0]!);
    await until(() => !page.find('[part~=celebration]'));
  });

  it('stuck: this kind stops, another kind than last time is offered, and the teacher hears of it', async () => {
    const life = await scenes.stuck();
    const stuck = life.facts.filter((fact) => fact.type === 'pupil.stuck').map(({ level }) => level);
    expect(stuck).to.deep.equal(['warning', 'stuck']);
    const page = await enter(life);
    await page.see('p', 'We stoppen even met deze soort');
    const act = life.screen.decision?.act;
    const given = life.facts.flatMap((fact) => (fact.type === 'decision.made' ? fact.decision.act : []));
    const last = given.flatMap((one) => (one.do === 'support' && one.offer.length === 1 ? one.offer : [])).at(-1);
    expect(act?.do === 'stop' && last && act.offer.includes(last)).to.equal(false);
    expect(act?.do === 'stop' && act.offer.length).to.be.greaterThan(0);
    await press(page, 'Vraag de juf of meester');
    await page.see('[part=answer]', 'Steek je vinger op');
    await until(() => page.facts('help.requested').length > 0);
    expect(page.facts('help.requested')[0]).to.include({ goal: 'BR1' }).and.not.have.property('words');
  });

  it('guesser: hasty and wrong is met with calm, and counts for nothing', async () => {
    const page = await enter(await scenes.independent());
    const { performance } = page.window;
    performance.now = () => 1000; // no time goes by for the one who does not read
    for (let task = 0; task < 2; task++) {
      const item = await until(() => taskOf(page)?.stage === 'asking' && taskOf(page));
      await answer(page, item, wrongTo(item.item!));
      await press(page, 'Probeer opnieuw');
      await answer(page, item, wrongTo(item.item!));
      await press(page, 'Verder');
    }
    await until(() => page.text.includes('Neem rustig de tijd'));
    expect(page.facts('item.answered').every(({ rapid, score }) => rapid && score === 0)).to.equal(true);
    expect(practiceOf(page).leerstatus?.answers).to.equal(0);
  });

  it('always asks for help: it is one tap away, the kinds further on stay in sight once unfolded, and what was done with it is no evidence', async () => {
    const page = await enter(await scenes.independent(), bare, { 'pupil-words': '' });
    practiceOf(page).addEventListener('leerspoor-help-requested', (event) => event.preventDefault());
    await click(await page.see('[part=help] button', 'Meer hulp'));
    for (const kind of ['Tip', 'Tekening', 'Voorbeeld']) {
      const before = page.facts('item.answered').length;
      await click(await page.see('[part=help] button', kind));
      await click(await page.see('button', 'Terug naar mijn opgave'));
      await practise(
        page,
        rightTo,
        () => page.facts('item.answered').length > before && taskOf(page)?.stage === 'asking',
      );
    }
    await click(await page.see('[part=help] button', 'Vraag de juf'));
    await click(await page.see('textarea'));
    await type('Wat is een noemer?');
    await press(page, 'Vraag het');
    await page.see('[part=answer]', 'Je vraag is verstuurd');
    await until(() => page.facts('help.requested').length > 0);
    expect(page.facts('support.opened').map(({ kind, by }) => [kind, by])).to.deep.equal(
      ['hint', 'figure', 'example'].map((kind) => [kind, 'pupil']),
    );
    expect(page.facts('item.answered').map(({ unaided }) => unaided)).to.deep.equal([false, false, false]);
    expect(page.facts('help.requested')[0]).to.include({ words: 'Wat is een noemer?' });
    expect(page.facts('goal.mastered')).to.deep.equal([]);
  });

  it('returning: what was mastered a week ago is looked at first, and stays', async () => {
    const without = bare.without!.filter((phase) => phase !== 'checking');
    const page = await enter(await masteredBefore(8), { ...bare, without });
    await until(() => page.facts('item.presented').length > 0);
    expect(page.facts('decision.made')[0]!.decision.why).to.deep.include({ code: 'recheck', goal: 'BR1', days: 7 });
    await practise(
      page,
      rightTo,
      () => page.facts('item.answered').length === 2 && page.facts('decision.made').length > 2,
    );
    expect(page.facts('item.answered').map(({ use }) => use)).to.deep.equal(['recheck', 'recheck']);
    expect(page.facts('goal.reopened')).to.deep.equal([]);
    await until(() => page.findAll('i.done').length === 5);
  });

  it('overruled by the teacher in the middle: another goal, then the material, until it is withdrawn', async () => {
    const page = await enter(await scenes.independent());
    practiceOf(page).overrule('juf', { do: 'assign', id: 'o1', goal: 'BR4' });
    practiceOf(page).overrule('juf', { do: 'track', id: 'o2', goal: 'BR4', track: 'herhaling' });
    await practise(page, rightTo, () => page.find('h2 [lang=nl]', 'hoeveelheid'));
    await until(() => page.facts('item.presented').some(({ goal }) => goal === 'BR4'));
    expect(page.facts('teacher.overruled').map(({ by, overrule }) => [by, overrule.do])).to.deep.equal([
      ['juf', 'assign'],
      ['juf', 'track'],
    ]);
    expect(page.facts('item.presented').at(-1)).to.include({ goal: 'BR4', track: 'herhaling' });
    expect(page.facts('decision.made').at(-1)!.decision.why).to.include({ code: 'overruled', by: 'juf' });
    // a new task puts away what was asked of the one before
    await until(() => taskOf(page)?.item?.id === page.facts('item.presented').at(-1)!.item);
    await click(await page.see('button', 'Waarom deze?'));
    await page.see('[part=answer]', 'De juf of meester heeft dit voor jou klaargezet');
    practiceOf(page).overrule('juf', { do: 'withdraw', id: 'o2' });
    await until(() => page.facts('teacher.overruled').length === 3);
  });

  it('preteach: the words of the goal, then easy tasks of what comes before; none of it counts', async () => {
    const page = await enter(await scenes.preteach());
    await page.see('dt', 'noemer');
    await press(page, 'Ik begin');
    await practise(page, rightTo, () => page.find('h2', 'Even terugkijken'));
    const answered = page.facts('item.answered');
    expect(answered.map(({ goals }) => goals)).to.deep.equal([['BR1'], ['BR1'], ['BR1']]);
    await press(page, 'Klaar');
    await until(() => page.facts('session.finished').length === 1);
    const facts = await kept(page);
    expect(facts.filter(({ type }) => ['goal.mastered', 'track.changed'].includes(type))).to.deep.equal([]);
    expect(practiceOf(page).leerstatus?.answers ?? 0).to.equal(0);
  });

  it('check only: no help, no word in between, fresh tasks; then it is known', async () => {
    const page = await enter(await scenes.checking());
    const stages = new Set<string>();
    await practise(page, rightTo, () => {
      if (taskOf(page)) stages.add(taskOf(page)!.stage);
      return page.find('h2', 'Even terugkijken');
    });
    expect([...stages]).to.deep.equal(['asking']);
    expect(page.findAll('[part=help] button')).to.have.length(0);
    const facts = await kept(page);
    const given = facts.flatMap((fact) => (fact.type === 'item.answered' ? fact : []));
    expect(new Set(given.map(({ item }) => item)).size).to.equal(given.length);
    expect(given.every(({ use }) => use !== 'practice')).to.equal(true);
    expect(facts.flatMap((fact) => (fact.type === 'goal.mastered' ? [[fact.goal, fact.by]] : []))).to.deep.equal([
      ['BR1', 'check'],
    ]);
  });

  it('young: three faces and nothing more to ask, and the first task within three taps', async () => {
    const page = await enter(await scenes['orienting-young']());
    expect((await page.see('leerspoor-estimate')).shadowRoot!.querySelectorAll('label')).to.have.length(3);
    const ways = ['Ik begin', 'Ik probeer het eerst zelf'];
    let taps = 0;
    while (!taskOf(page)) {
      await click(await until(() => ways.map((way) => page.find('button', way)).find(Boolean)));
      taps += 1;
      await until(() => taskOf(page) ?? ways.slice(taps).some((way) => page.find('button', way)));
    }
    expect(taps).to.be.at.most(3);
  });
});
