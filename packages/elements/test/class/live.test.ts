import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { rightResponses } from '@leerspoor/content';
import { factEventNames } from '@leerspoor/elements';
import '@leerspoor/elements/define/class.js';
import type { Fact } from '@leerspoor/engine';
import type { LeerspoorClass, OverruleEvent } from '@leerspoor/elements/class.js';
import { host, until } from '../../../../test/support/lesson.js';
import { practise, type Answers } from '../../../../test/support/pupil.js';
import { click } from '../../../../test/support/keys.js';
import { src, stuckOn } from './pupils.js';
import { at, find, names, screen, textOf } from './screen.js';

const right: Answers = ({ interaction }) => rightResponses(interaction)[0]!;

describe('what a teacher decides', () => {
  it('tells the host who decided what, waits for the lesson, shows it in force, and takes it back', async () => {
    const log = await stuckOn('BR7', 'amir');
    const element = await screen(log, { teacher: 'juf An' });
    find(element, '[data-goal=BR7] .urgent .chip').click();
    await until(() => find(element, 'dialog[open] [data-do=assign]'));
    setTimeout(() => find(element, '[data-do=assign]').click());
    const event = await oneEvent<OverruleEvent>(element, 'leerspoor-class-overrule');
    expect(event).to.deep.include({ pupil: 'amir', pack: 'breuken', by: 'juf An', at });
    expect(event.overrule).to.deep.include({ do: 'assign', goal: 'BR7' });
    await element.updateComplete;
    expect(textOf(element, '.in-force')).to.include('wacht op de les');
    const place = { ...log[0]!, id: 'o', seq: 99, time: at, type: 'teacher.overruled', by: 'juf An' };
    element.receive({ ...place, overrule: event.overrule } as unknown as Fact);
    await until(() => !textOf(element, '.in-force').includes('wacht op de les'));
    expect(textOf(element, '.in-force')).to.include('juf An');
    setTimeout(() => find(element, '.in-force [data-do=withdraw]').click());
    const back = await oneEvent<OverruleEvent>(element, 'leerspoor-class-overrule');
    expect(back.overrule).to.deep.equal({ do: 'withdraw', id: (event.overrule as { id: string }).id });
  });

  it('tells the host of each decision that a teacher can take, with an id to take it back by', async () => {
    const log = await stuckOn('BR7', 'amir');
    const wanted = {
      assign: { do: 'assign', goal: 'BR7' },
      skip: { do: 'skip', goal: 'BR7' },
      lock: { do: 'lock', goal: 'BR7' },
      master: { do: 'master', goal: 'BR7' },
      seen: { do: 'observe', goal: 'BR7', mastered: true },
      unseen: { do: 'observe', goal: 'BR7', mastered: false },
      basis: { do: 'track', goal: 'BR7', track: 'basis' },
      herhaling: { do: 'track', goal: 'BR7', track: 'herhaling' },
      verrijking: { do: 'track', goal: 'BR7', track: 'verrijking' },
      convergent: { do: 'policy', policy: 'convergent' },
      divergent: { do: 'policy', policy: 'divergent' },
      choice: { do: 'policy', policy: 'choice' },
    };
    const element = await screen(log, { teacher: 'juf An' });
    const heard: OverruleEvent[] = [];
    element.addEventListener('leerspoor-class-overrule', (event) => heard.push(event));
    find(element, '[data-goal=BR7] .urgent .chip').click();
    await until(() => find(element, 'dialog[open] .overruling'));
    const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.choices [data-do]')];
    expect(buttons.map(({ dataset }) => dataset['do'])).to.deep.equal(Object.keys(wanted));
    for (const [i, overrule] of Object.values(wanted).entries()) {
      buttons[i]!.click();
      expect(heard[i]).to.deep.include({ pupil: 'amir', pack: 'breuken', by: 'juf An', at });
      expect(heard[i]!.overrule).to.deep.include(overrule);
    }
    const ids = heard.map(({ overrule }) => overrule.id);
    expect(new Set(ids).size, 'ids of their own').to.equal(heard.length);
    // the lesson writes them down: all are in force, and each is taken back by its id
    const place = { ...log[0]!, time: at, type: 'teacher.overruled', by: 'juf An' };
    const written = heard.map(({ overrule }, i) => ({ ...place, id: `o${i}`, seq: log.length + 1 + i, overrule }));
    element.receive(written as unknown as readonly Fact[]);
    await element.updateComplete;
    await until(() => !textOf(element, '.in-force').includes('wacht'));
    const back = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.in-force [data-do=withdraw]')];
    expect(back.length).to.be.greaterThan(0);
    const from = heard.length;
    for (const button of back) button.click();
    const withdrawn = heard.slice(from).map(({ overrule }) => overrule);
    expect(withdrawn.map((overrule) => overrule.do)).to.deep.equal(back.map(() => 'withdraw'));
    for (const { id } of withdrawn) expect(ids).to.include(id);
  });

  it('says of a decision what will happen, and takes it back where it was made, before any lesson heard of it', async () => {
    const element = await screen(await stuckOn('BR7', 'amir'));
    const heard: OverruleEvent[] = [];
    element.addEventListener('leerspoor-class-overrule', (event) => heard.push(event));
    find(element, '[data-goal=BR7] .urgent .chip').click();
    await until(() => find(element, 'dialog[open] .overruling'));
    await click(find(element, '.overruling summary'));
    await expect(element).to.be.accessible();
    const skip = find(element, '[data-do=skip]');
    expect(skip.textContent).to.include('Komt niet meer aan bod; wat erop volgt, gaat open.');
    skip.click();
    await until(() => skip.ariaPressed === 'true');
    expect(skip.textContent).to.include('wacht op de les van de leerling');
    // closed, and opened again tomorrow: it is still there
    const again = await fixture<LeerspoorClass>(
      html`<leerspoor-class lang="nl" .facts=${[]} .names=${names} .at=${at} .src=${src}></leerspoor-class>`,
    );
    (await until(() => again.shadowRoot?.querySelector<HTMLElement>('.roster [data-pupil=amir] .who'))).click();
    await until(() => again.shadowRoot!.querySelector('.in-force')?.textContent.includes('Dit doel overslaan'));
    skip.click();
    await until(() => skip.ariaPressed === 'false');
    expect(heard.map(({ overrule }) => overrule.do)).to.deep.equal(['skip', 'withdraw']);
    expect(heard[1]!.overrule.id).to.equal(heard[0]!.overrule.id);
    expect(element.shadowRoot!.querySelector('.in-force')).to.equal(null);
  });

  it('takes a task that does not suit a pupil out of the practice, at the answer itself', async () => {
    const element = await screen(await stuckOn('BR7', 'amir'));
    find(element, '[data-goal=BR7] .urgent .chip').click();
    await click(await until(() => find(element, 'dialog .primary')));
    const out = await until(() => find(element, '.answers [data-do=exclude]'));
    setTimeout(() => out.click());
    const { overrule } = await oneEvent<OverruleEvent>(element, 'leerspoor-class-overrule');
    expect(overrule).to.deep.include({ do: 'exclude' });
    await until(() => textOf(element, '.answers').includes('komt niet meer'));
  });

  it('reaches a lesson that runs through the host page, wins, is shown with its reason on both sides, and is withdrawn again', async () => {
    localStorage.clear();
    const pupil = `live-${String(Math.random()).slice(2)}`;
    const assignment = JSON.stringify({ goals: ['BR1', 'BR4'], without: ['activating', 'instructing', 'orienting'] });
    const page = await host({ src, pupil, assignment, lang: 'nl', store: 'memory' });
    const desk = await fixture<LeerspoorClass>(
      html`<leerspoor-class lang="nl" teacher="juf An" .names=${{ [pupil]: 'Robin' }} src=${src}></leerspoor-class>`,
    );
    const see = (selector: string) => desk.shadowRoot!.querySelector<HTMLElement>(selector);
    // the host page: facts to the teacher, decisions to the lesson
    const practice = await until(() => page.document.querySelector('leerspoor-practice'));
    for (const name of factEventNames) practice.addEventListener(name, ({ fact }) => desk.receive(fact));
    desk.addEventListener('leerspoor-class-overrule', ({ by, overrule }) => practice.overrule(by, overrule));
    await practise(page, right, () => page.facts('item.presented').length > 0);
    desk.receive(page.facts());

    (await until(() => see(`.roster [data-pupil=${pupil}] .who`))).click();
    const goal = await until(() =>
      [...desk.shadowRoot!.querySelectorAll<HTMLElement>('dialog .goals button')].find((one) =>
        one.textContent.includes('BR4'),
      ),
    );
    goal.click();
    await desk.updateComplete;
    (await until(() => see('dialog [data-do=assign]'))).click();
    expect((await until(() => page.facts('teacher.overruled')[0])).by).to.equal('juf An');
    await until(() => see('dialog .in-force [data-do=withdraw]'));
    desk.shadowRoot!.querySelector('dialog')!.close();

    const decided = () => page.facts('decision.made').find(({ decision: { why } }) => why.code === 'overruled');
    await practise(page, right, decided);
    expect(decided()!.decision.act).to.deep.include({ goal: 'BR4' });
    (await page.see('button', 'Waarom deze?')).click();
    await until(() => page.text.includes('De juf of meester heeft dit voor jou klaargezet.'));

    see(`.roster [data-pupil=${pupil}] .who`)!.click();
    await until(() => see('dialog[open]'));
    [...desk.shadowRoot!.querySelectorAll<HTMLElement>('dialog .goals button')]
      .find((one) => one.textContent.includes('BR4'))!
      .click();
    await until(() => see('dialog .decisions')?.textContent.includes('juf An besliste dit'));
    see('dialog .in-force [data-do=withdraw]')!.click();
    await until(() => page.facts('teacher.overruled').some(({ overrule }) => overrule.do === 'withdraw'));
    await until(() => !see('dialog .in-force'));
  }).timeout(90_000);
});
