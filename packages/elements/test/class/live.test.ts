import { expect, fixture, html } from '@open-wc/testing';
import { rightResponses } from '@leerspoor/content';
import { factEventNames } from '@leerspoor/elements';
import '@leerspoor/elements/define/class.js';
import type { LeerspoorClass } from '@leerspoor/elements/class.js';
import { host, until } from '../../../../test/support/lesson.js';
import { practise, type Answers } from '../../../../test/support/pupil.js';
import { src } from './pupils.js';

const right: Answers = ({ interaction }) => rightResponses(interaction)[0]!;

describe('what a teacher decides, in a lesson that runs', () => {
  it('reaches it through the host page, wins, is shown with its reason on both sides, and is withdrawn again', async () => {
    localStorage.clear();
    const pupil = `live-${String(Math.random()).slice(2)}`;
    const assignment = JSON.stringify({ goals: ['BR1', 'BR4'], without: ['activating', 'instructing', 'orienting'] });
    const page = await host({ src, pupil, assignment, lang: 'nl', store: 'memory' });
    const desk = await fixture<LeerspoorClass>(
      html`<leerspoor-class lang="nl" teacher="juf An" .names=${{ [pupil]: 'Robin' }} src=${src}></leerspoor-class>`,
    );
    const find = (selector: string) => desk.shadowRoot!.querySelector<HTMLElement>(selector);
    // the host page: facts to the teacher, decisions to the lesson
    const practice = await until(() => page.document.querySelector('leerspoor-practice'));
    for (const name of factEventNames) practice.addEventListener(name, ({ fact }) => desk.receive(fact));
    desk.addEventListener('leerspoor-class-overrule', ({ by, overrule }) => practice.overrule(by, overrule));
    await practise(page, right, () => page.facts('item.presented').length > 0);
    desk.receive(page.facts());

    (await until(() => find(`.roster [data-pupil=${pupil}] .who`))).click();
    const goal = await until(() =>
      [...desk.shadowRoot!.querySelectorAll<HTMLElement>('dialog .goals button')].find((one) =>
        one.textContent.includes('BR4'),
      ),
    );
    goal.click();
    await desk.updateComplete;
    (await until(() => find('dialog [data-do=assign]'))).click();
    expect((await until(() => page.facts('teacher.overruled')[0])).by).to.equal('juf An');
    await until(() => find('dialog .in-force [data-do=withdraw]'));
    desk.shadowRoot!.querySelector('dialog')!.close();

    const decided = () => page.facts('decision.made').find(({ decision: { why } }) => why.code === 'overruled');
    await practise(page, right, decided);
    expect(decided()!.decision.act).to.deep.include({ goal: 'BR4' });
    (await page.see('button', 'Waarom deze?')).click();
    await until(() => page.text.includes('De juf of meester heeft dit voor jou klaargezet.'));

    find(`.roster [data-pupil=${pupil}] .who`)!.click();
    await until(() => find('dialog[open]'));
    [...desk.shadowRoot!.querySelectorAll<HTMLElement>('dialog .goals button')]
      .find((one) => one.textContent.includes('BR4'))!
      .click();
    await until(() => find('dialog .decisions')?.textContent.includes('juf An besliste dit'));
    find('dialog .in-force [data-do=withdraw]')!.click();
    await until(() => page.facts('teacher.overruled').some(({ overrule }) => overrule.do === 'withdraw'));
    await until(() => !find('dialog .in-force'));
  }).timeout(90_000);
});
