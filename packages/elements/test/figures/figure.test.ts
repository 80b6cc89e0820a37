import type { Figure } from '@leerspoor/content';
import { expect, fixture, html } from '@open-wc/testing';
import { contrast } from '../../../../demo/theme-contrast.js';
import { until } from '../../../../test/support/until.js';
import '../../src/define/figure.js';
import type { LeerspoorFigure } from '../../src/figures/figure.js';

const cases: readonly (readonly [Figure, string, number])[] = [
  [{ figure: 'strip', parts: 5, shaded: 2 }, 'Een strook van vijf stukken, even groot. Twee stukken zijn gekleurd.', 2],
  [
    { figure: 'strip', parts: 3, shaded: 1, widths: [2, 1, 1] },
    'Een strook van drie stukken, niet even groot. Eén stuk is gekleurd.',
    1,
  ],
  [
    { figure: 'circle', parts: 8, shaded: 3 },
    'Een cirkel van acht stukken, even groot. Drie stukken zijn gekleurd.',
    3,
  ],
  [{ figure: 'circle', parts: 1, shaded: 1 }, 'Een cirkel van één stuk. Eén stuk is gekleurd.', 1],
  [
    { figure: 'grid', rows: 3, columns: 4, shaded: 5 },
    'Een rooster van drie rijen en vier kolommen. Vijf vakjes zijn gekleurd.',
    5,
  ],
  [
    {
      figure: 'strips',
      strips: [
        { parts: 4, shaded: 1, label: '1/4' },
        { parts: 6, shaded: 1, label: '1/6' },
      ],
    },
    'Twee stroken onder elkaar. Strook één vierde: Een strook van vier stukken, even groot. Eén stuk is gekleurd. Strook één zesde: Een strook van zes stukken, even groot. Eén stuk is gekleurd.',
    2,
  ],
  [
    { figure: 'line', from: 0, to: 1, parts: 4, point: 0.75 },
    'Een getallenlijn van 0 tot 1. Van het ene hele getal naar het andere zijn er vier stukken. De stip staat op streepje 3 na het begin.',
    0,
  ],
  [
    { figure: 'line', from: 0, to: 1, parts: 4, bare: true, point: 0.6 },
    'Een lege getallenlijn van 0 tot 1. Er staat een stip op de lijn.',
    0,
  ],
  [
    { figure: 'line', from: 0, to: 1, parts: 5, jumps: 2, marks: [{ at: 0.4, label: '2/5' }] },
    'Een getallenlijn van 0 tot 1. Van het ene hele getal naar het andere zijn er vijf stukken. Op de lijn staat twee vijfden. Er zijn twee sprongen vanaf het begin.',
    0,
  ],
  [{ figure: 'objects', object: 'appel', groups: [3], layout: 'dice' }, 'Drie voorwerpen.', 0],
  [{ figure: 'objects', object: 'appel', groups: [1], layout: 'dice' }, 'Eén voorwerp.', 0],
  [{ figure: 'objects', object: 'kraal', groups: [5, 2], layout: 'row' }, 'Twee groepjes: vijf en twee voorwerpen.', 0],
  [
    { figure: 'split', whole: 8, parts: [5, null] },
    'Een splitsing. Boven staat acht, onder staan vijf en een leeg vak.',
    0,
  ],
];

const shown = async (figure: Figure): Promise<LeerspoorFigure> => {
  const element = await fixture<LeerspoorFigure>(
    html`<leerspoor-figure lang="nl" .figure=${figure}></leerspoor-figure>`,
  );
  await until(() => element.shadowRoot!.querySelector('svg'));
  return element;
};

/** "rgb(97, 115, 207)" as "#6173cf". */
const hex = (colour: string): string =>
  `#${(colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;

describe('<leerspoor-figure>', () => {
  for (const [figure, said, shaded] of cases)
    it(`draws and says: ${said}`, async () => {
      const element = await shown(figure);
      const drawing = element.shadowRoot!.querySelector('svg')!;
      expect(drawing).to.have.attribute('aria-label', said);
      expect(drawing.querySelectorAll('.shaded')).to.have.length(shaded);
      await expect(element).to.be.accessible();
    });

  it('counts the pieces of a strip only where it is asked', async () => {
    const labels = async (figure: Figure): Promise<readonly string[]> =>
      [...(await shown(figure)).shadowRoot!.querySelectorAll('.label')].map((one) => one.textContent);
    const strip = { figure: 'strip', parts: 3, shaded: 0 } as const;
    expect(await labels({ ...strip, numbered: true })).to.deep.equal(['1', '2', '3']);
    expect(await labels(strip)).to.deep.equal([]);
  });

  for (const scheme of ['light', 'dark'])
    it(`tells a coloured piece from paper, and from its lines, ${scheme}`, async () => {
      const figure: Figure = { figure: 'strip', parts: 4, shaded: 2 };
      const element = await fixture<LeerspoorFigure>(
        html`<leerspoor-figure lang="nl" scheme=${scheme} .figure=${figure}></leerspoor-figure>`,
      );
      const [piece, paper] = await until(() => {
        const [first, , third] = element.shadowRoot!.querySelectorAll('.piece');
        return first && third && ([getComputedStyle(first), getComputedStyle(third)] as const);
      });
      expect(contrast(hex(piece.fill), hex(paper.fill))).to.be.at.least(3);
      expect(contrast(hex(piece.fill), hex(piece.stroke))).to.be.at.least(3);
    });

  it('says what is in sight and never how many lie under the cloth', async () => {
    const element = await shown({ figure: 'objects', object: 'schelp', groups: [7], layout: 'row', covered: 4 });
    const drawing = element.shadowRoot!.querySelector('svg')!;
    expect(drawing).to.have.attribute('aria-label', 'Drie voorwerpen. Een deel ligt onder een doek.');
    expect(drawing.querySelectorAll('.thing')).to.have.length(3);
  });

  it('draws the figure asked last, when another kind was asked before it was there', async () => {
    const element = await fixture<LeerspoorFigure>(
      html`<leerspoor-figure
        lang="nl"
        .figure=${{ figure: 'split', whole: 8, parts: [5, 3] } satisfies Figure}
      ></leerspoor-figure>`,
    );
    element.figure = { figure: 'grid', rows: 1, columns: 2, shaded: 1 };
    await until(() => element.shadowRoot!.querySelector('svg')?.getAttribute('aria-label')?.includes('rooster'));
  });
});
