import { expect, waitUntil as until } from '@open-wc/testing';
import { click, press, type } from '../../../../test/support/keys.js';
import { drawn } from '../drawn.js';
import { opened, pausedAt, played, short, shown } from './short-video.js';

const waitUntil = (predicate: () => unknown, message?: string): Promise<void> =>
  until(predicate, message, { timeout: 60_000 });
const inside = (root: ParentNode, selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;

describe('<leerspoor-video>', function () {
  this.timeout(120_000);

  it('is accessible as a poster, and fetches no player and no media before it is opened', async () => {
    const before = performance.getEntriesByType('resource').length;
    const element = await shown();
    const fetched = performance
      .getEntriesByType('resource')
      .slice(before)
      .map(({ name }) => name);
    expect(fetched.filter((name) => /player|\.webm|\.mp4|\.vtt/.test(name))).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('opens and plays at a tap on the poster, and can be played with the keyboard', async () => {
    const { element, player, media } = await opened({ ...short, questions: [] });
    media.loop = true; // however late a slow machine presses the key, it plays
    await played(media, 0.3);
    player.focus();
    await press('k');
    await waitUntil(() => media.paused, 'a key stops it');
    await expect(element).to.be.accessible();
    player.focus();
    const at = media.currentTime;
    await press('ArrowRight');
    const on = Math.min(at + 5, media.duration);
    await waitUntil(() => Math.abs(media.currentTime - on) < 0.1, 'five seconds on');
    await press('ArrowLeft');
    await press('c');
    await waitUntil(() => inside(player.renderRoot, '.caption').hidden, 'no captions');
  });

  it('shows captions by default where the sound is off, in another language when chosen', async () => {
    const { player } = await pausedAt(0.5);
    const caption = inside(player.renderRoot, '.caption');
    await waitUntil(
      () => caption.textContent.trim() === 'Dit is de eerste zin.',
      'the caption is there, without markup',
    );
    const list = player.renderRoot.querySelector<HTMLSelectElement>('.pick select')!;
    list.value = 'fr';
    list.dispatchEvent(new Event('change'));
    await waitUntil(() => caption.textContent.trim().startsWith('Voici'), 'the French caption');
    expect(caption.lang).to.equal('fr');
  });

  it('shows the thinking aloud when asked', async () => {
    const { player } = await pausedAt(0.7);
    inside(player.renderRoot, '.toggle').click();
    await waitUntil(() => inside(player.renderRoot, '.thought').textContent.trim() === 'Ik kijk eerst goed.');
  });

  it('follows in the transcript, and goes where a line is clicked', async () => {
    const { player, media } = await pausedAt(0.3);
    await waitUntil(() => player.renderRoot.querySelectorAll('.line').length === 3, 'three lines');
    player.renderRoot.querySelector('details')!.open = true;
    const second = player.renderRoot.querySelectorAll<HTMLElement>('.line')[1]!;
    second.click();
    expect(media.currentTime).to.be.closeTo(3, 0.05);
    await waitUntil(() => second.getAttribute('aria-current') === 'true');
  });

  it('marks the chapter that plays and goes to the one that is clicked, with its step of the plan', async () => {
    const { player, media } = await pausedAt(0.3);
    await waitUntil(() => player.renderRoot.querySelectorAll('.chapter').length === 3, 'three chapters');
    const chapters = player.renderRoot.querySelectorAll<HTMLElement>('.chapter');
    chapters[1]!.click();
    expect(media.currentTime).to.be.closeTo(3, 0.05);
    await waitUntil(() => chapters[1]!.getAttribute('aria-current') === 'true', 'it is marked');
    expect(chapters[1]!.textContent).to.contain('Stap 1');
  });

  it('stops at its question; a pupil who errs sees the part again, and the facts say which seconds were watched', async () => {
    const { element, player, media, told } = await opened();
    await played(media, 1);
    const left = media.currentTime; // a slow machine looks late, here and at the question
    player.playback!.seek(4.5);
    await waitUntil(() => player.playback!.stop, 'the question');
    expect(media.paused).to.equal(true);
    await player.updateComplete;
    await drawn(player);
    await expect(element).to.be.accessible();
    const question = inside(player.renderRoot, 'leerspoor-question');
    await waitUntil(() => question.shadowRoot!.querySelector('leerspoor-number'));
    question.focus();
    await type('3');
    await press('Enter');
    await waitUntil(() => question.shadowRoot!.textContent.includes('Tel ook het witte stuk.'), 'its own feedback');
    await player.updateComplete;
    const again = [...question.querySelectorAll('button')].find((button) =>
      button.textContent.includes('Bekijk dit stuk opnieuw'),
    )!;
    await click(again);
    await played(media, 3.5);
    await waitUntil(() => player.playback!.stop, 'it asks again');
    await waitUntil(() => told.at(-1)?.action === 'paused', 'it tells that it stands still');
    const last = told.at(-1)!;
    expect(last.length).to.be.closeTo(12, 0.2);
    const [first, second] = last.watched;
    expect(last.watched.length, JSON.stringify(last.watched)).to.equal(2);
    expect(first![0]).to.be.closeTo(0, 0.3);
    expect(first![1]).to.be.closeTo(left, 0.6);
    expect(second![0]).to.be.closeTo(3, 0.3);
    expect(second![1]).to.be.closeTo(media.currentTime, 0.6).and.at.least(6);
    expect(told.map(({ action }) => action)).to.include.members(['played', 'seeked', 'paused']);
  });

  it('goes on where the pupil left it, with what was watched then', async () => {
    const element = await shown();
    element.resume = { at: 7, watched: [[0, 7]] };
    await element.open();
    await element.updateComplete;
    const player = element.renderRoot.querySelector('leerspoor-player')!;
    await player.updateComplete;
    const media = player.renderRoot.querySelector('video')!;
    media.muted = true;
    await waitUntil(() => media.currentTime >= 7, 'stands at 7 s');
    expect(player.playback!.watched[0]![1]).to.be.at.least(7);
    media.pause();
  });

  it('tells the seconds and whether all was seen, once, when it is closed', async () => {
    const { element, media, told } = await opened();
    const closed: boolean[] = [];
    element.addEventListener('leerspoor-support-close', ({ lesson }) => closed.push(lesson.completed));
    await played(media, 0.5);
    element.close();
    element.close();
    expect(closed).to.deep.equal([false]);
    expect(told.at(-1)!.action, 'what was watched is told before').to.equal('paused');
  });
});

describe('<leerspoor-video> on a small screen', function () {
  this.timeout(120_000);

  it('fits in 320 px, with its captions, its question and its text', async () => {
    const { element, player, media } = await pausedAt(0.3);
    element.style.width = '320px';
    player.thinking = true;
    inside(player.renderRoot, 'details').setAttribute('open', '');
    player.playback!.seek(5.8);
    void player.playback!.play();
    await waitUntil(() => player.playback!.stop, 'the question');
    await player.updateComplete;
    expect(player.scrollWidth).to.be.at.most(320);
    expect(media.getBoundingClientRect().width).to.be.at.most(320);
  });
});

describe('<leerspoor-video> that will not play', function () {
  this.timeout(120_000);

  const broken = {
    ...short,
    sources: [
      { src: 'gone.webm', type: 'video/webm' },
      { src: 'x.odd', type: 'video/x-unknown' },
    ],
  };

  it('says so kindly, gives the text, and offers other help', async () => {
    const element = await shown(broken);
    let failed = 0;
    element.addEventListener('leerspoor-support-fail', () => (failed += 1));
    await element.open();
    await waitUntil(() => element.renderRoot.textContent.includes('En dan de laatste.'), 'the transcript');
    expect(element.renderRoot.textContent).to.contain('wil nu niet spelen');
    await expect(element).to.be.accessible();
    inside(element.renderRoot, '.end button').click();
    expect(failed).to.equal(1);
  });

  it('plays on without captions that cannot be read, with the text as the author wrote it', async () => {
    const { player, media } = await opened({
      ...short,
      captions: [{ src: 'broken.vtt', lang: 'nl', label: 'Nederlands' }],
    });
    await played(media, 0.3);
    await waitUntil(() => player.renderRoot.querySelector('.paragraphs')?.textContent.includes('En dan de laatste.'));
  });
});

describe('<leerspoor-video> of another site', function () {
  this.timeout(120_000);

  const hosted = { ...short, sources: [], hosted: { by: 'youtube', id: 'abcde12345' } } as const;

  it('is not offered, and the text is, where the page does not allow it', async () => {
    const element = await shown(hosted);
    expect(element.renderRoot.textContent).to.contain('En dan de laatste.');
    expect(element.renderRoot.querySelector('iframe')).to.equal(null);
  });

  it('asks nothing of that site before consent', async () => {
    const element = await shown(hosted);
    element.allowHosted = true;
    await element.updateComplete;
    expect(element.renderRoot.querySelector('iframe, img')).to.equal(null);
    expect(element.renderRoot.textContent).to.contain('ziet YouTube dat jij kijkt');
    await expect(element).to.be.accessible();
    const [, no] = element.renderRoot.querySelectorAll('button');
    no!.click();
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.contain('En dan de laatste.');
  });
});
