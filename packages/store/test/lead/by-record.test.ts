import { expect } from '@open-wc/testing';
import { Database } from '../../src/idb/database.js';
import { leadByRecord } from '../../src/lead/by-record.js';

/** Two pages on plain http. They share a session storage, as a page does with a duplicate of its tab, and with itself reloaded. */
describe('leading without Web Locks', () => {
  const one = new Database('leerspoor lead test');
  const other = new Database('leerspoor lead test');
  const go = (): boolean => dispatchEvent(new Event('pagehide'));
  afterEach(async () => {
    sessionStorage.clear();
    await one.delete();
  });

  it('lets one page lead, and not a duplicate of its tab beside it', async () => {
    const first = await leadByRecord(one, false);
    expect(first).not.to.equal(undefined);
    expect(await leadByRecord(other, false)).to.equal(undefined);
    first?.release();
  });

  it('goes on at once after a reload', async () => {
    const first = await leadByRecord(one, false);
    go();
    const again = await leadByRecord(other, false);
    expect(again).not.to.equal(undefined);
    expect(await leadByRecord(one, false), 'and only there').to.equal(undefined);
    first?.release();
    again?.release();
  });

  it('ends for a page that came back when another had taken its place', async () => {
    const first = await leadByRecord(one, false);
    go();
    const second = await leadByRecord(other, false);
    await first?.ended;
    expect(await leadByRecord(one, false)).to.equal(undefined);
    first?.release();
    second?.release();
  });

  it('takes over when the page that leads lets go', async () => {
    const first = await leadByRecord(one, false);
    void first?.ended.then(() => first.release());
    const second = await leadByRecord(other, true);
    expect(second).not.to.equal(undefined);
    second?.release();
  });

  it('takes over from a page that does not answer, which then hears of it', async () => {
    const first = await leadByRecord(one, false);
    const second = await leadByRecord(other, true);
    expect(second).not.to.equal(undefined);
    await first?.ended;
    first?.release();
    second?.release();
  });
});
