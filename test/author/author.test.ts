import { starter } from '@leerspoor/cli/author';
import { parsePack } from '@leerspoor/content';
import { expect } from '@open-wc/testing';
import { until } from '../support/lesson.js';
import { authorPage, file, folder, type AuthorPage } from './frame.js';

const good = starter('proef');
const goal = good['dubbel.yaml']!;
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="green"/></svg>';
const sheet =
  'doel;inhoud;werkwoord;vraag;juist;fout 1;feedback 1;uitleg\nA;getallen;tellen;Hoeveel is 0,5 + 0,5?;1;2;Tel na.;Twee halven.\n';

describe('the page of an author', function () {
  this.timeout(120_000);
  let page: AuthorPage;
  before(async () => (page = await authorPage()));
  after(() => page.close());

  it('takes a folder, says what is wrong with file, line, column and remedy, and after the save shows every item in every state', async () => {
    const broken = { ...good, 'dubbel.yaml': goal.replace('dubbel van {n}?', 'dubbel van {m}?') };
    expect(await page.choose(folder('proef', broken))).to.match(/^1 fout, /);
    const told = await page.see('.problems.error li');
    const line = goal.split('\n').findIndex((one) => one.includes('dubbel van {n}?')) + 1;
    expect(told.textContent)
      .to.match(new RegExp(`dubbel\\.yaml:${line}:13`))
      .and.to.match(/There is no variable "m".*known here: /)
      .and.to.include('Deze uitdrukking kan niet uitgerekend worden.');
    expect(told.querySelector('pre')!.textContent).to.contain('dubbel van {m}?');
    expect(page.document.querySelector('leerspoor-item')).to.equal(null);

    expect(await page.choose(folder('proef', good))).to.match(/^1 doel, \d+ opgaven\. 0 fouten/);
    const names = [...page.document.querySelectorAll('.item:first-of-type h4')].map((one) => one.textContent);
    expect(names.slice(0, 2)).to.deep.equal(['leeg', 'juist']);
    expect(names.at(-1)).to.equal('uitwerking');
    expect(names.length).to.be.above(4);
    const second = page.document.querySelectorAll('leerspoor-item')[1]!;
    await until(() => second.shadowRoot!.querySelector('[part~=right]'));
  });

  it('takes a spreadsheet that is dropped, with decimal commas', async () => {
    expect(await page.drop([file('opgaven.csv', sheet)])).to.match(/^1 doel, 1 opgave\. 0 fouten/);
    expect((await page.see('.item h3')).textContent).to.match(/^A-hoeveel-is/);
  });

  it('shows the lesson as a pupil gets it', async () => {
    await page.choose(folder('proef', good));
    await page.press(/leerling/);
    const lesson = await page.see('leerspoor-practice');
    await until(() => lesson.shadowRoot?.querySelector('button'));
    await page.press(/Elke opgave/);
  });

  it('sends nothing and asks for nothing, whatever is given: it works without a network', async () => {
    const asked = (): string[] =>
      page.window.performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith('blob:'));
    for (const name of asked()) expect(new URL(name).origin).to.equal(location.origin);
    const before = asked();
    const drawn = goal
      .replace('prompt: Wat is het dubbel', 'prompt: "![vak](media/vak.svg) Wat is het dubbel')
      .replace('van {n}?', 'van {n}?"');
    expect(await page.choose(folder('proef', { ...good, 'dubbel.yaml': drawn, 'media/vak.svg': picture }))).to.match(
      / 0 fouten/,
    );
    const items = [...page.document.querySelectorAll('leerspoor-item')];
    await until(() => items.every((item) => item.shadowRoot?.querySelector('[part~=prompt]')));
    const image = await until(() => items[0]!.shadowRoot!.querySelector('img'));
    await until(() => image.complete && image.naturalWidth > 0);
    expect(image.src).to.match(/^blob:/);
    expect(asked().slice(before.length)).to.deep.equal([]);
    const sent = await page.window.fetch('/demo/', { method: 'POST', body: 'x' }).then(
      () => 'sent',
      () => 'refused',
    );
    expect(sent).to.equal('refused');
  });

  it('gives the built pack to take along, which a lesson can load', async () => {
    const kept: Blob[] = [];
    const make = page.window.URL.createObjectURL.bind(page.window.URL);
    page.window.URL.createObjectURL = (blob: Blob) => (kept.push(blob), make(blob));
    await page.choose(folder('proef', good));
    await page.press(/pack\.json/);
    const parsed = parsePack(JSON.parse(await kept.at(-1)!.text()));
    expect('pack' in parsed && parsed.pack.content['dubbel']?.length).to.be.above(10);
  });

  const latin = Uint8Array.from(goal.replace('verdubbelen', 'ide\u00ebn'), (char) => char.charCodeAt(0) % 256);
  const wide = { size: 101 * 1024 * 1024 };
  for (const [what, files, says] of [
    [
      'broken YAML',
      { ...good, 'dubbel.yaml': goal.replace('verb: ', 'verb: [') },
      /dubbel\.yaml:\d+:\d+.*In the words of YAML/s,
    ],
    [
      'a cycle',
      { ...good, 'dubbel.yaml': goal.replace('audience:', 'prerequisites: [dubbel]\naudience:') },
      /ask for one another/,
    ],
    [
      'a missing picture',
      { ...good, 'dubbel.yaml': goal.replace('Lees het getal.', '"![x](weg.png)"') },
      /no file "weg\.png"/,
    ],
    [
      'an answer its own scoring rejects',
      { ...good, 'dubbel.yaml': goal.replace('"{2 * n}"', 'vier') },
      /dubbel\.yaml:\d+:\d+/,
    ],
    [
      'a template without solutions',
      { ...good, 'dubbel.yaml': goal.replace('where: n != 2', 'where: n > 99') },
      /No values of the variables/,
    ],
    ['a file in Latin-1', { ...good, 'dubbel.yaml': latin }, /not in UTF-8/],
    ['a workbook', { 'opgaven.xlsx': 'PK' }, /save its sheet as "CSV UTF-8"/],
    ['no pack', { 'brief.txt': 'dag' }, /There is no pack\.yaml and no spreadsheet/],
  ] as const)
    it(`says of ${what} what to do, and shows nothing half`, async () => {
      await page.choose(folder('proef', files));
      expect((await page.see('.problems.error')).textContent).to.match(says);
      expect(page.document.querySelector('leerspoor-item')).to.equal(null);
    });

  it('refuses a folder of more than 100 MB without reading it', async () => {
    const film = Object.defineProperty(file('proef/film.mp4', 'x'), 'size', { value: wide.size });
    await page.choose([...folder('proef', good), film]);
    expect((await page.see('.problems.error')).textContent).to.match(/more than 100 MB/);
  });
});
