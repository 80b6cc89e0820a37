import { expect, fixture, html } from '@open-wc/testing';
import '@leerspoor/elements/define/logbook.js';
import type { LeerspoorLogbook } from '@leerspoor/elements/logbook.js';
import { until } from '../../../../test/support/lesson.js';
import { invented, src } from '../class/pupils.js';

const book = async (facts: unknown, more: Partial<LeerspoorLogbook> = {}): Promise<LeerspoorLogbook> => {
  const element = await fixture<LeerspoorLogbook>(
    html`<leerspoor-logbook
      lang="nl"
      .facts=${facts}
      .readers=${more.readers ?? 'pupil'}
      .at=${Date.UTC(2026, 0, 9)}
      .src=${src}
    ></leerspoor-logbook>`,
  );
  await until(() => element.shadowRoot!.querySelector('.frame'));
  return element;
};
const text = (element: LeerspoorLogbook): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ');

describe('the logbook', () => {
  it('says first what the pupil can do now, since when, and passes axe', async () => {
    const [log] = await invented(1, 3);
    const element = await book(log);
    expect(element.shadowRoot!.querySelector('section')!.className).to.equal('can');
    expect(text(element)).to.match(/sinds \d+ januari/);
    await expect(element).to.be.accessible();
  });

  it('has a page for parents in plain language, without marks or comparison, that passes axe', async () => {
    const [log] = await invented(1, 3);
    const element = await book(log, { readers: 'parents' });
    expect(text(element)).to.include('Wat u thuis kunt doen');
    expect(text(element)).not.to.match(/\d ?%|spoor|niveau/);
    await expect(element).to.be.accessible();
  });

  it('is an invitation, and no zero, for who has not begun', async () => {
    const element = await book([]);
    expect(text(element)).to.include('Hier komt wat je leert');
    expect(element.shadowRoot!.querySelector('section')).to.equal(null);
  });
});
