import { expect } from '@open-wc/testing';
import { Database } from '../../src/idb/database.js';
import { leadByRecord } from '../../src/lead/by-record.js';

/** Two pages on plain http; a page is known by what its session storage holds. */
describe('leading without Web Locks', () => {
  const one = new Database('leerspoor lead test');
  const other = new Database('leerspoor lead test');
  const asTab = <T>(tab: string, work: () => T): T => {
    sessionStorage.setItem('leerspoor-tab', tab);
    return work();
  };
  afterEach(() => one.delete());

  it('lets one page lead', async () => {
    const first = await asTab('one', () => leadByRecord(one, false));
    expect(await asTab('other', () => leadByRecord(other, false))).to.equal(undefined);
    first?.release();
  });

  it('knows its own tab again after a reload', async () => {
    await asTab('one', () => leadByRecord(one, false));
    const again = await asTab('one', () => leadByRecord(other, false));
    expect(again).not.to.equal(undefined);
    again?.release();
  });

  it('takes over when the page that leads lets go', async () => {
    const first = await asTab('one', () => leadByRecord(one, false));
    void first?.ended.then(() => first.release());
    const second = await asTab('other', () => leadByRecord(other, true));
    expect(second).not.to.equal(undefined);
    second?.release();
  });

  it('takes over from a page that does not answer, which then hears of it', async () => {
    const first = await asTab('one', () => leadByRecord(one, false));
    const second = await asTab('other', () => leadByRecord(other, true));
    expect(second).not.to.equal(undefined);
    await first?.ended;
    second?.release();
  });
});
