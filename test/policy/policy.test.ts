import { respond, rightResponses } from '@leerspoor/content';
import { expect } from '@open-wc/testing';
import { item, typed, whole } from '../../packages/content/test/support/pack.js';
import { click } from '../support/keys.js';
import { host, until, type Page } from '../support/lesson.js';
import { practise, taskOf, type Answers } from '../support/pupil.js';
import { giveVoice } from './voices.js';
import { foreignTo, refusedIn } from './watch.js';

const right: Answers = ({ interaction }) => rightResponses(interaction)[0]!;
const wrong: Answers = (item, attempt) => {
  const known = item.wrong.find((one) => one.answer !== undefined)?.answer;
  return (attempt === 1 && known !== undefined && respond(item.interaction, known)) || right(item, attempt);
};

const withoutInstruction = ['activating', 'orienting', 'instructing', 'guided', 'closing', 'checking'];

/** WebKit's driver hangs, now and then, when a frame is taken away in which the policy refused something. */
const isWebKit = !/Chrome|Firefox/.test(navigator.userAgent);

(isWebKit ? describe.skip : describe)('under the strictest policy, with Trusted Types', function () {
  this.timeout(120_000);
  let page: Page;
  let said: readonly string[];

  /** A page with a voice, and a lesson in it as soon as that is given a pack. */
  const open = async (assignment: object): Promise<Page> => {
    page = await host({
      pupil: `policy-${String(Math.random()).slice(2)}`,
      lang: 'nl',
      store: 'memory',
      assignment: JSON.stringify({ goals: ['BR7'], without: ['activating', 'orienting', 'checking'], ...assignment }),
    });
    said = giveVoice(page.window);
    return page;
  };
  const give = (more: object): unknown => Object.assign(page.document.querySelector('leerspoor-practice')!, more);
  const breuken = { src: '/demo/built/breuken/pack.json' };

  const expectClean = async (): Promise<void> => {
    expect(page.window.asked, 'what was asked for').not.to.be.empty;
    expect(foreignTo(page), 'asked for elsewhere').to.deep.equal([]);
    expect(page.window.uncaught, 'uncaught').to.deep.equal([]);
    expect(await refusedIn(page), 'refused or reported').to.deep.equal([]);
  };

  it('the watch sees what the policy refuses, and the reports of it', async () => {
    await open({});
    const { document, window } = page;
    document.body.setAttribute('style', 'color: red');
    await window.fetch('http://elsewhere.test/').catch(() => {});
    if ('trustedTypes' in window) expect(() => (document.body.innerHTML = '<b>x</b>')).to.throw();
    const reported = (await refusedIn(page)).filter((line) => line.startsWith('{')).join('\n');
    const directives = ['style-src', 'connect-src', ...('trustedTypes' in window ? ['require-trusted-types-for'] : [])];
    for (const directive of directives) {
      expect(window.refused.join('\n')).to.contain(directive);
      expect(reported).to.contain(`"directive":"${directive}`);
    }
  });

  it('a lesson of right and wrong answers, with a hint, read aloud, in the clear letter', async () => {
    await open({});
    give(breuken);
    await practise(page, wrong, () => page.facts('item.answered').length >= 4 && taskOf(page)?.stage === 'asking');
    await click(await page.see('button', 'Lees voor'));
    await until(() => said.length > 0);
    await click(await page.see('button', 'Meer hulp'));
    await click(await page.see('button', 'Anders tonen'));
    await click(await page.see('input[name=clear]'));
    await until(() => [...page.document.fonts].some(({ status }) => status === 'loaded'));
    await expectClean();
  });

  it('the film of a goal, its question included', async () => {
    await open({});
    give(breuken);
    await click(await page.see('button', 'Filmpje'));
    await click(await page.see('button.poster'));
    const media = (await page.see('video')) as HTMLVideoElement;
    media.muted = true;
    await until(() => media.currentTime > 1);
    media.currentTime = 40;
    await page.see('leerspoor-question');
    await click(await page.see('button', 'Sluiten'));
    await until(() => page.facts('support.closed').length === 1);
    await expectClean();
  });

  it('the plan of a goal, and its card on paper', async () => {
    await open({});
    give(breuken);
    let printed = 0;
    page.window.print = () => (printed += 1);
    await click(await page.see('button', 'Stappenplan'));
    await page.see('.step');
    await click(await page.see('button', 'Volgende stap'));
    await click(await page.see('button', 'Print voor op mijn bank'));
    await until(() => printed === 1);
    expect(page.document.querySelector('leerspoor-card')).not.to.equal(null);
    page.window.dispatchEvent(new Event('afterprint'));
    await expectClean();
  });

  it('the example of a goal', async () => {
    await open({});
    give(breuken);
    await click(await page.see('button', 'Voorbeeld'));
    await click(await page.see('button', 'Toon alles'));
    await click(await page.see('button', 'Nu ik'));
    await until(() => page.facts('support.closed').length === 1);
    await expectClean();
  });

  it('a task with a picture, a sum and a word that is explained', async () => {
    await open({ goals: ['BR1'], without: withoutInstruction });
    const picture = { image: '/demo/icon.svg', alt: 'een spoor' };
    const sum = { math: { tag: 'mfrac' as const, children: ['1', '2'].map((text) => ({ tag: 'mn' as const, text })) } };
    const prompt = ['Welk deel van de ', { word: 'strip', text: 'strook' }, ' is ', sum, picture, '?'];
    give({
      pack: {
        ...whole(),
        content: {
          BR1: [
            { ...item, prompt },
            { ...typed, prompt },
          ],
        },
      },
    });
    await click(await page.see('button.word', 'strook'));
    await page.see('img');
    await click(await page.see('button', 'Waarom deze'));
    await expectClean();
  });
});
