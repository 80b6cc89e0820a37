import type { Fact } from '@leerspoor/engine';
import { connectFrame, type Frame, type FrameOptions } from '@leerspoor/lms/frame/host';
import { memoryStore } from '@leerspoor/store';
import { expect } from '@open-wc/testing';
import { until } from '../support/lesson.js';

/** This server under its other name: to a browser another site. */
const other = `${location.protocol}//${location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1'}:${location.port}`;
const without = ['activating', 'orienting', 'instructing', 'guided', 'closing', 'checking'] as const;

/** In WebKit no answer comes from a frame without a name under this policy; why, we do not know. docs/embedding.md says so. */
const withoutStorage = /Chrome|Firefox/.test(navigator.userAgent) ? it : it.skip;

describe('a lesson in a frame of another origin', function () {
  this.timeout(90_000);
  let iframe: HTMLIFrameElement;
  let frame: Frame;
  let facts: Fact[];
  let problems: string[];

  const open = (options: Partial<FrameOptions> = {}, sandbox = 'allow-scripts allow-same-origin'): void => {
    iframe = document.createElement('iframe');
    iframe.title = 'lesson';
    iframe.setAttribute('sandbox', sandbox);
    iframe.style.width = '700px';
    document.body.append(iframe);
    facts = [];
    problems = [];
    frame = connectFrame(iframe, {
      src: `${other}/test/pages/frame-inside.html`,
      pupil: `frame-${String(Math.random()).slice(2)}`,
      lang: 'nl',
      assignment: { goals: ['BR1'], without },
      onFacts: (more) => void facts.push(...more),
      onProblem: (about, message) => problems.push(`${about}: ${message}`),
      ...options,
    });
  };
  const close = (): void => {
    frame.close();
    iframe.remove();
  };
  afterEach(close);
  const answered = (): number => facts.filter(({ type }) => type === 'item.answered').length;
  const inOrder = (list: readonly Fact[]): void => {
    expect(list.map(({ seq }) => seq)).to.deep.equal(list.map((_, i) => list[0]!.seq + i));
  };

  it('practises, reports every fact in order, and is as tall as its lesson', async () => {
    open();
    await until(() => answered() >= 2);
    inOrder(facts);
    expect(facts[0]).to.include({ type: 'session.started', seq: 1 });
    expect(problems.join()).not.to.match(/does not let|pack:|lesson:/);
    await until(() => parseInt(iframe.style.height) > 200);
  });

  it('takes an assignment and an overrule of the teacher while it goes on', async () => {
    open();
    await until(() => answered() >= 1);
    frame.overrule('juf', { do: 'master', id: 'o1', goal: 'BR1' });
    await until(() => facts.some((fact) => fact.type === 'teacher.overruled' && fact.by === 'juf'));
    frame.assign({ goals: ['BR2'], without });
    await until(() => facts.some((fact) => fact.type === 'item.presented' && fact.goal === 'BR2'));
  });

  withoutStorage('without storage keeps its facts with the page around it, and goes on there', async () => {
    const store = memoryStore();
    open({ pupil: 'k3', store }, 'allow-scripts');
    await until(() => answered() >= 2);
    expect(problems.join()).not.to.match(/does not let|pack:|lesson:/);
    close();
    const kept = await store.seq();
    expect(kept).to.be.at.least(facts.at(-1)!.seq);
    open({ pupil: 'k3', store }, 'allow-scripts');
    await until(() => answered() >= 1);
    inOrder(facts);
    expect(facts[0]!.seq).to.be.greaterThan(1);
    expect(facts.some(({ type }) => type === 'session.started')).to.equal(false);
  });

  withoutStorage(
    'without storage, and with a page that keeps nothing, practises on in memory and says so',
    async () => {
      open({}, 'allow-scripts');
      await until(() => answered() >= 1);
      await until(() => problems.join().includes('storage'));
    },
  );

  it('is followed on the screen of the teacher, whose decision goes the other way', async () => {
    await import('@leerspoor/elements/define/class.js');
    const desk = document.createElement('leerspoor-class');
    Object.assign(desk, { lang: 'nl', teacher: 'juf An', src: '/demo/built/breuken/pack.json' });
    document.body.append(desk);
    open({ pupil: 'k7', onFacts: (more) => desk.receive(more) });
    desk.addEventListener('leerspoor-class-overrule', ({ by, overrule }) => frame.overrule(by, overrule));
    const find = (selector: string): HTMLElement | null | undefined =>
      desk.shadowRoot?.querySelector<HTMLElement>(selector);
    (await until(() => find('.roster [data-pupil=k7] .who'))).click();
    (await until(() => find('dialog [data-do=lock]'))).click();
    await until(() => find('dialog .in-force [data-do=withdraw]'));
    expect(find('dialog .in-force')?.textContent).to.include('juf An');
    desk.remove();
  });

  it('hears facts again that the page could not take', async () => {
    let refusals = 0;
    open({
      onFacts: (more) => {
        if (refusals++ === 0) throw new Error('The server is away.');
        facts.push(...more);
      },
    });
    await until(() => answered() >= 1);
    inOrder(facts);
    expect(facts[0]).to.include({ seq: 1 });
  });

  it('is not imitated: neither by who guesses the nonce, nor by who knows it', async () => {
    open({ onFacts: (more) => void facts.push(...more) });
    const nonce = new URLSearchParams(new URL(iframe.src).hash.slice(1)).get('leerspoor');
    let welcomed = 0;
    const stranger = document.createElement('iframe');
    document.body.append(stranger);
    stranger.contentWindow!.addEventListener('message', () => (welcomed += 1));
    for (const known of ['guessed', nonce]) {
      const script = stranger.contentDocument!.createElement('script');
      script.textContent = `parent.postMessage({ leerspoor: 'hello', nonce: ${JSON.stringify(known)} }, '*')`;
      stranger.contentDocument!.body.append(script);
    }
    postMessage({ leerspoor: 'hello', nonce }, '*');
    postMessage({ type: 'facts', call: 1, facts: [{ id: 'x' }] }, '*');
    await until(() => answered() >= 1);
    expect(welcomed).to.equal(0);
    expect(facts.some(({ id }) => id === 'x')).to.equal(false);
    stranger.remove();
  });

  it('lets nobody else tell it what to practise', async () => {
    open();
    const forge = (): void => {
      iframe.contentWindow!.postMessage(
        { leerspoor: 'welcome', nonce: 'guessed', pupil: 'stranger', store: true },
        '*',
      );
      iframe.contentWindow!.postMessage({ type: 'assignment', assignment: { goals: ['BR8'] } }, '*');
    };
    iframe.addEventListener('load', forge);
    await until(() => answered() >= 1);
    forge();
    await until(() => answered() >= 2);
    expect(facts.every(({ pupil }) => pupil !== 'stranger')).to.equal(true);
    expect(facts.some((fact) => fact.type === 'item.presented' && fact.goal === 'BR8')).to.equal(false);
  });
});
