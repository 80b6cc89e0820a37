import { expect, fixture, html } from '@open-wc/testing';
import { parseAssignment } from '@leerspoor/engine/facts';
import '@leerspoor/elements/define/assignment.js';
import { outputsOf, type LeerspoorAssignment } from '@leerspoor/elements/assignment.js';
import { click, press, type } from '../../../../test/support/keys.js';
import { until } from '../../../../test/support/lesson.js';
import { src } from '../class/pupils.js';

const maker = async (): Promise<LeerspoorAssignment> => {
  const element = await fixture<LeerspoorAssignment>(
    html`<leerspoor-assignment lang="nl" src=${src} page="/demo/pupil.html"></leerspoor-assignment>`,
  );
  await until(() => element.shadowRoot!.querySelector('form'));
  return element;
};
const input = (element: LeerspoorAssignment, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;

describe('the assignment maker', () => {
  it('passes axe', async () => {
    const element = await maker();
    await expect(element).to.be.accessible();
    await click(input(element, 'summary'));
    await expect(element).to.be.accessible();
  });

  it('is an empty assignment until something is chosen: a good one', async () => {
    const element = await maker();
    expect(element.value).to.deep.equal({});
  });

  it('makes what was chosen, with mouse and keyboard, and every way out holds the same', async () => {
    const element = await maker();
    await click(input(element, '[name=goal][value=BR7]'));
    await click(input(element, '[name=mode][value=check]'));
    input(element, '[name=minutes]').focus();
    await type('10');
    input(element, '[name=support][value=video]').focus();
    await press('Space');
    const wanted = { goals: ['BR7'], mode: 'check', minutes: 10, supports: ['video'] };
    await until(() => element.value.supports);
    expect(element.value).to.deep.equal(wanted);
    await element.updateComplete;
    const out = (name: string): string => input(element, `[data-out=${name}] pre`).textContent;
    expect(JSON.parse(out('json'))).to.deep.equal(wanted);
    expect(JSON.parse(new URL(out('link')).searchParams.get('assignment')!)).to.deep.equal(wanted);
    const page = new DOMParser().parseFromString(out('snippet'), 'text/html');
    expect(JSON.parse(page.querySelector('leerspoor-practice')!.getAttribute('assignment')!)).to.deep.equal(wanted);
    expect(parseAssignment(JSON.parse(out('json')))).to.have.property('assignment');
  });

  it('writes no markup of a goal into the snippet', () => {
    const { snippet } = outputsOf({ theme: '"><script>alert(1)</script>' }, 'https://school.be/p.html', 'a.json', 'a');
    expect(snippet).not.to.include('<script>alert');
  });
});
