// The built documentation, as a reader meets it. `npm run docs` makes it.
import { replay, type Fact } from '@leerspoor/engine';
import type { PackHead } from '@leerspoor/content';
import { expect } from '@open-wc/testing';
import { courses } from '../../docs/site/replay/course.js';
import { yOf } from '../../docs/site/replay/picture.js';
import { readTexts } from '../../docs/site/replay/read.js';
import { open, until, type Page } from '../support/lesson.js';
import { describeLong } from '../support/whole.js';

const names = (await (await fetch('/docs/built/search.json')).json()) as { address: string }[];
const addresses = [...new Set(names.map(({ address }) => address.replace(/#.*/, '')))];

const example = async (): Promise<{ pack: PackHead; facts: readonly Fact[] }> => {
  const { pack, facts } = (await (await fetch('/docs/built/example.json')).json()) as { pack: unknown; facts: unknown };
  return readTexts([JSON.stringify(facts), JSON.stringify(pack)]);
};

/** What a page shows, checked in the document of the test: axe reads no document but its own. */
const expectAccessible = async ({ document: shown }: Page): Promise<void> => {
  const place = Object.assign(document.createElement('div'), {
    className: shown.body.className,
    lang: shown.documentElement.lang,
  });
  const styles = [...shown.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) =>
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href }),
  );
  document.head.append(...styles);
  await until(() => styles.every(({ sheet }) => sheet));
  place.append(...[...shown.body.children].map((child) => document.importNode(child, true)));
  document.body.append(place);
  try {
    await expect(place).to.be.accessible();
  } finally {
    for (const one of [place, ...styles]) one.remove();
  }
};

/** Accessible, and nothing to scroll sideways on the narrowest screen. */
const expectReadable = async (page: Page): Promise<void> => {
  await expectAccessible(page);
  expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
};

const replayed = async (width?: number): Promise<Page> => {
  const page = await open('/docs/built/replay.html', width);
  (await page.see('#example')).click();
  await until(() => page.document.querySelector('.facts li'));
  return page;
};

describeLong('the documentation', () => {
  it('has every page that it names', () => {
    expect(addresses).to.include.members(['start.html', 'elements.html', 'replay.html', 'content-format.html']);
  });

  for (const address of addresses)
    it(`${address} is accessible, and fits on 320 px`, async () => {
      const page = await open(`/docs/built/${address}`, 320, 600);
      await page.see('h1');
      await expectReadable(page);
    });

  it('can be read without scripts: the text stands in the page', async () => {
    for (const address of addresses) {
      const page = new DOMParser().parseFromString(await (await fetch(`/docs/built/${address}`)).text(), 'text/html');
      expect(page.querySelector('main h1')?.textContent, address).not.to.be.empty;
      expect(page.querySelectorAll('nav a').length, address).to.equal(addresses.length);
    }
  });

  it('links to nothing that is not there', async () => {
    for (const address of addresses) {
      const html = await (await fetch(`/docs/built/${address}`)).text();
      const page = new DOMParser().parseFromString(html, 'text/html');
      for (const link of page.querySelectorAll('main a[href], nav a')) {
        const href = link.getAttribute('href')!;
        if (/^https?:/.test(href) || href.startsWith('#')) continue;
        expect(addresses, `${address}: ${href}`).to.include(href.replace(/#.*/, ''));
      }
    }
  });

  it('finds a word', async () => {
    const page = await open('/docs/built/start.html');
    const query = (await page.see('#query')) as HTMLInputElement;
    query.value = 'leerspoor-goal-mastered';
    query.dispatchEvent(new InputEvent('input'));
    expect((await page.see('#found a')).getAttribute('href')).to.match(/\.html/);
  });

  it('says of the Dutch pages, and of where they are named, that they are Dutch', async () => {
    for (const address of ['leerkrachten.html', 'auteurs.html']) {
      const page = await open(`/docs/built/${address}`);
      expect(page.document.documentElement.lang).to.equal('nl');
      expect((await page.see('nav a[aria-current]')).closest('[lang]')?.getAttribute('lang')).to.equal('nl');
      expect((await page.see('nav a[href="start.html"]')).closest('[lang]')?.getAttribute('lang')).to.equal('en');
      const query = (await page.see('#query')) as HTMLInputElement;
      query.value = 'denkfout';
      query.dispatchEvent(new InputEvent('input'));
      expect((await page.see(`#found a[href^="${address}"]`)).lang).to.equal('nl');
    }
  });

  it('shows elements alive', async () => {
    const page = await open('/docs/built/elements.html');
    await until(() => page.document.querySelector('leerspoor-item')?.shadowRoot?.querySelector('.card'));
  });
});

describeLong('the replay page', () => {
  it('says of every decision of a recorded lesson why, and shows every fact', async () => {
    const { facts } = await example();
    const page = await replayed();
    expect(page.document.querySelectorAll('.facts > li').length).to.equal(facts.length);
    const decisions = facts.filter(({ type }) => type === 'decision.made');
    expect(decisions).not.to.be.empty;
    const said = [...page.document.querySelectorAll('.decision > p:first-child')];
    expect(said.length).to.equal(decisions.length);
    for (const sentence of said) expect(sentence.textContent).to.match(/\w{3}/);
  });

  it('draws what the engine knew after each answer', async () => {
    const { pack, facts } = await example();
    const page = await replayed();
    for (const [goal, points] of courses(pack, facts))
      for (const { fact } of points) {
        const { estimate } = replay(pack, facts.slice(0, facts.indexOf(fact) + 1)).leerstatus(goal);
        const dot = page.document.querySelector(`circle[data-seq="${fact.seq}"]`)!;
        expect(Number(dot.getAttribute('cy'))).to.be.closeTo(yOf(estimate), 0.001);
        expect(dot.classList.contains('right')).to.equal(fact.score === 1);
      }
  });

  it('is accessible with a lesson in it, and fits on 320 px', async () => {
    await expectReadable(await replayed(320));
  });

  for (const [what, text, sentence] of [
    ['no list', '{}', /choose the file/],
    ['no facts', '[{"type":"x"}]', /no facts/],
    ['empty', '[]', /not one fact/],
  ] as const)
    it(`says what is wrong with a file that is ${what}`, async () => {
      const failure = await readTexts([text]).then(
        () => '',
        (error: unknown) => String(error),
      );
      expect(failure).to.match(sentence);
    });
});

describeLong('the pages of the demo', () => {
  it('the first page is accessible, fits on 320 px, and opens only doors that are there', async () => {
    const page = await open('/demo/index.html', 320, 600);
    await expectReadable(page);
    for (const { href } of page.document.querySelectorAll<HTMLAnchorElement>('main a'))
      expect((await fetch(href, { method: 'HEAD' })).status, href).to.equal(200);
  });

  it('the page of a host writes down what it hears and finds what it kept, on 320 px', async () => {
    const page = await open(`/demo/host.html?pupil=host-${Date.now()}`, 320, 600); // a pupil who was never here
    await until(() => page.find('#log li', 'leerspoor-item-presented'));
    (await page.see('summary', 'Wat de pagina zegt')).click();
    (await page.see('button[data-do=facts]')).click();
    await until(() => page.find('#log li', 'Bewaard op dit toestel'));
    await expectReadable(page);
  });

  it('the page of a look gives the style sheet of what is chosen and shows it, on 320 px', async () => {
    const page = await open('/demo/theme.html', 320, 600);
    (await page.see('#presets label', 'Bos')).click();
    const css = (await page.see('#css')).textContent;
    const [, accent] = /--leerspoor-accent: (#\w{6});/.exec(css) ?? [];
    expect(accent, css).to.be.a('string');
    const stage = await page.see('#stage');
    expect(stage.style.getPropertyValue('--leerspoor-accent')).to.equal(accent);
    await expectReadable(page);
  });
});
