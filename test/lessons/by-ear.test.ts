import { expect } from '@open-wc/testing';
import { giveVoice } from '../policy/voices.js';
import { click } from '../support/keys.js';
import { host, until, type Page } from '../support/lesson.js';
import { readCalmly, taskOf } from '../support/pupil.js';
import { describeLong } from '../support/whole.js';

/** Something that was said, and what was marked meanwhile: so it is known where it stands by who cannot read it. */
interface Heard {
  readonly text: string;
  readonly at: Element | undefined;
}

/** Everything that the page says from now on, in order. */
function hear(page: Page): readonly Heard[] {
  const heard: Heard[] = [];
  const { speechSynthesis: real } = page.window;
  giveVoice(page.window);
  real.dispatchEvent(new Event('voiceschanged')); // what stands already asked the real one
  const { speechSynthesis: voice } = page.window;
  const speak = voice.speak.bind(voice);
  voice.speak = (utterance) => {
    heard.push({ text: utterance.text, at: page.findAll('[data-reading]')[0] });
    speak(utterance);
  };
  return heard;
}

/** A pupil who cannot read: taps speakers, pictures and the one big button, counts what is drawn. */
class Listener {
  readonly heard: readonly Heard[];

  constructor(private readonly page: Page) {
    this.heard = hear(page);
  }

  /** Taps a speaker, the first or the last on the screen, and listens to the end. */
  async listen(which: 0 | -1 = -1): Promise<readonly Heard[]> {
    const speaker = await this.picture('listen', which);
    const before = this.heard.length;
    await click(speaker);
    await until(() => this.heard.length > before && !this.page.find('button[aria-pressed=true]'));
    return this.heard.slice(before);
  }

  /** The button with this sign. */
  picture(name: string, which: 0 | -1 = 0): Promise<Element> {
    return until(() => this.page.findAll(`svg[data-name=${name}]`).at(which)?.closest('button'));
  }

  async goOn(): Promise<void> {
    await click(await this.page.see('button.primary'));
  }

  /** How many it is: what was asked for, and what is to be seen. */
  count([question]: readonly Heard[]): number {
    expect(question?.text).to.match(/^(Hoeveel|Een paar|Je ziet|Er gaat er één weg)/);
    const things = this.page.findAll('.thing').length;
    return question!.text.startsWith('Er gaat er één weg') ? things - 1 : things;
  }

  /** Hears the task and takes the option that is marked while that number, or another one, is said. */
  async answer(isRight: boolean): Promise<void> {
    await until(() => this.page.findAll('.thing').length > 0 && this.page.findAll('label').length > 0);
    const said = await this.listen(0);
    const many = String(this.count(said));
    const options = said.filter(({ at }) => at?.localName === 'label');
    expect(options.length, 'every option is said').to.be.greaterThan(2);
    await click(options.find(({ text }) => (text === many) === isRight)!.at!);
    await this.goOn();
  }
}

describeLong('a goal of "splitsen"', function () {
  this.timeout(120_000);

  it('is practised from start to end with sound and without reading', async () => {
    const page = await host({
      src: '/demo/built/splitsen/pack.json',
      pupil: `ear-${String(Math.random()).slice(2)}`,
      lang: 'nl',
      store: 'memory',
      assignment: JSON.stringify({ goals: ['SP1'], without: ['activating', 'guided'], items: 4 }),
    });
    const pupil = new Listener(page);
    readCalmly(page.window);

    const goal = await pupil.listen();
    expect(goal.map(({ text }) => text)).to.include('Ik zie in één keer hoeveel er zijn.');
    await pupil.goOn();
    await click(await pupil.picture('plan'));
    expect((await pupil.listen(0))[0]?.text).to.contain('Kijk naar het hele groepje');
    await click(await pupil.picture('back'));

    for (let task = 0; !page.facts('session.finished').length; task++) {
      await until(() => taskOf(page)?.stage === 'asking' || (!taskOf(page) && page.find('button.primary')));
      const item = taskOf(page)?.item;
      if (item) {
        await pupil.answer(task > 0);
        if (task === 0) {
          await until(() => taskOf(page)?.stage === 'again');
          expect((await pupil.listen()).map(({ text }) => text).join(' '), 'what to look at').to.match(/Kijk/);
          await pupil.answer(true);
        }
        await until(() => taskOf(page)?.stage === 'right');
        expect(await pupil.listen(), 'why it is right').not.to.deep.equal([]);
      }
      await pupil.goOn();
      await until(() => taskOf(page)?.item !== item || !taskOf(page) || page.facts('session.finished').length);
    }
    const scores = page.facts('item.answered').map(({ score }) => score);
    expect(scores.slice(0, 2)).to.deep.equal([0, 1]);
    expect(scores.filter(Boolean)).to.have.length.of.at.least(4);
  });
});
