import { expect } from '@open-wc/testing';
import { until } from '../../../test/support/until.js';
import { distance, misspelt } from '../src/development/attributes.js';

const said: string[] = [];
const { warn } = console;

describe('a development build says in the console what to do', () => {
  before(async () => {
    console.warn = (sentence: unknown) => said.push(String(sentence));
    await import('../src/development.js');
  });
  after(() => (console.warn = warn));
  afterEach(() => {
    for (const left of document.querySelectorAll('leerspoor-practice')) left.remove();
    said.length = 0;
  });

  const put = (attributes: string): void => {
    const place = document.createElement('div');
    place.innerHTML = `<leerspoor-practice lang="nl" store="memory" ${attributes}></leerspoor-practice>`;
    document.body.append(place);
  };
  const hear = (part: RegExp): Promise<boolean> => until(() => said.some((sentence) => part.test(sentence)));

  it('an attribute misspelt: the name that was meant', async () => {
    put('scr="x.json" pupil="p1"');
    await hear(/"scr" means nothing here: did you mean "src"/);
  });

  it('used before its pack: how to give one', async () => {
    put('pupil="p1"');
    await hear(/has no pack: give it the address/);
  });

  it('a pack that is a 404: its address and the answer', async () => {
    put('pupil="p1" src="/not/there.json"');
    await hear(/not\/there\.json.*404/);
  });

  it('nothing where all is well', () => {
    expect(misspelt('leerspoor-item', ['id', 'data-x', 'aria-label', 'stage', 'scheme'], ['stage'])).to.deep.equal([]);
  });

  for (const [one, other, letters] of [
    ['src', 'src', 0],
    ['scr', 'src', 1],
    ['pupl', 'pupil', 1],
    ['pupil', 'assignment', 9],
  ] as const)
    it(`${one} and ${other} differ in ${letters} letters`, () => {
      expect(distance(one, other)).to.equal(letters);
    });
});
