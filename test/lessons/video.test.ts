import { expect } from '@open-wc/testing';
import { click, press, type } from '../support/keys.js';
import { host, until, type Page } from '../support/lesson.js';

/** BR7, its instruction first: nothing but the choice between film, plan and example. */
const open = (pupil: string): Promise<Page> =>
  host({
    src: '/demo/built/breuken/pack.json',
    pupil: `${pupil}-${String(Math.random()).slice(2)}`,
    lang: 'nl',
    assignment: JSON.stringify({ goals: ['BR7'], without: ['activating', 'orienting', 'checking'] }),
  });

/** A browser that was busy when the pupil tapped may refuse to begin by itself: then the pupil taps once more. */
const begin = async (page: Page): Promise<HTMLVideoElement> => {
  await click(await page.see('button.poster'));
  const media = (await page.see('video')) as HTMLVideoElement;
  media.muted = true;
  if (media.paused) await click(await page.see('button.play'));
  return media;
};

/** The film has come so far. */
const playedTo = (media: HTMLVideoElement, second: number): Promise<unknown> =>
  until(
    () => media.currentTime > second,
    () => `second ${second}: at ${media.currentTime}, paused ${media.paused}, readiness ${media.readyState}`,
  );

describe('help of the pupil’s own choosing, within a lesson', function () {
  this.timeout(120_000);

  it('asks a pupil who watches BR7 its question, shows the part again after an error, and tells which seconds were watched', async () => {
    const page = await open('watcher');
    await click(await page.see('button', 'Filmpje'));
    await page.see('button.poster:focus');
    const media = await begin(page);
    await playedTo(media, 1);
    const question = 40;
    media.currentTime = question;
    await page.see('leerspoor-question');
    const stopped = media.currentTime;
    await click(await page.see('input[inputmode]'));
    await type('5');
    await press('ArrowDown');
    await type('16');
    await press('Enter');
    await page.see('.panel', 'achtsten');
    await click(await page.see('button', 'Bekijk dit stuk opnieuw'));
    const again = await until(() => media.currentTime < stopped - 5 && media.currentTime);
    await playedTo(media, again + 2);
    media.pause(); // how long a slow machine takes to press the button is no matter
    await click(await page.see('button', 'Sluiten'));
    await until(() => page.facts('support.closed').length === 1);

    const { watched, length } = page.facts('video.progressed').at(-1)!;
    expect(length).to.be.closeTo(69.3, 0.3);
    const seen = (second: number): boolean => watched.some(([from, to]) => from <= second && second <= to);
    expect(seen(0.5) && seen(again + 1), JSON.stringify(watched)).to.equal(true);
    expect(seen(question - 2), 'jumped over').to.equal(false);
    expect(
      watched.some(([, to]) => Math.abs(to - stopped) < 1),
      JSON.stringify([watched, stopped]),
    ).to.equal(true);
    expect(page.facts('support.opened')[0]).to.include({ kind: 'video', support: 'BR7-video', goal: 'BR7' });
    expect(page.facts('support.closed')[0]).to.include({ kind: 'video', completed: false });
    const types = page.facts('video.progressed').map(({ action }) => action);
    expect(types).to.include.members(['played', 'paused', 'seeked']);
  });

  it('goes on after a reload where the pupil left the video', async () => {
    const page = await open('returner');
    await click(await page.see('button', 'Filmpje'));
    const media = await begin(page);
    await playedTo(media, 2);
    await click(await page.see('button.play'));
    await until(() => page.facts('video.progressed').at(-1)?.action === 'paused');
    const { at } = page.facts('video.progressed').at(-1)!;
    await page.reload();
    const anew = await begin(page);
    const begins = await until(() => anew.currentTime > 0 && anew.currentTime);
    expect(begins).to.be.at.least(at - 0.3);
  });

  it('tells every step of the plan that a pupil goes through', async () => {
    const page = await open('stepper');
    await click(await page.see('button', 'Stappenplan'));
    await page.see('.step');
    await until(
      () => page.find('h3:focus', 'Stap 1'),
      () => 'the first step to have the focus',
    );
    const steps = page.findAll('.step').length;
    for (let step = 1; step <= steps; step++) {
      await click(await page.see('button', 'Volgende stap'));
      await until(() => page.facts('step.completed').length === step);
    }
    await click(await page.see('button', 'Nu ik'));
    await until(() => page.facts('support.closed').length === 1);
    expect(page.facts('step.completed').map(({ step }) => step)).to.deep.equal(
      Array.from({ length: steps }, (_, i) => i + 1),
    );
    expect(page.facts('support.closed')[0]).to.include({ kind: 'plan', completed: true });
  });
});
