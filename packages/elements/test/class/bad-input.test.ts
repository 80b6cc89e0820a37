import { expect, fixture, html } from '@open-wc/testing';
import type { Fact } from '@leerspoor/engine';
import { Maker, readFacts } from '@leerspoor/lms/xapi';
import '@leerspoor/elements/define/class.js';
import type { LeerspoorClass } from '@leerspoor/elements/class.js';
import { Roll } from '@leerspoor/engine/overview';
import { readFile } from '../../src/class/read-file.js';
import { until } from '../../../../test/support/lesson.js';
import { pack, src, stuckOn } from './pupils.js';

const roll = async (...batches: readonly (readonly Fact[])[]): Promise<Roll> => {
  const made = new Roll(await pack());
  for (const batch of batches) made.take(batch);
  return made;
};
const file = (text: string, name: string): File => new File([text], name);

describe('the screen of the teacher: bad input', () => {
  it('counts doubled files once', async () => {
    const log = await stuckOn('BR7', 'amir');
    const { files, count, troubles } = await roll(log, log, log.slice(3, 9));
    expect({ count, troubles }).to.deep.equal({ count: log.length, troubles: [] });
    expect(files[0]!.notes.answers.get('BR7')!.length).to.equal(12);
  });

  it('finds the place of files that come in the wrong order', async () => {
    const log = await stuckOn('BR7', 'amir');
    const late = await roll(log.slice(8), log.slice(0, 8));
    const inTime = await roll(log);
    expect(late.files[0]!.history.checkpoint()).to.deep.equal(inTime.files[0]!.history.checkpoint());
    expect(late.troubles).to.deep.equal([]);
  });

  it('says that facts are missing, and shows the rest', async () => {
    const log = await stuckOn('BR7', 'amir');
    expect((await roll(log.slice(0, 4), log.slice(7))).troubles).to.deep.equal([
      { kind: 'gap', pupil: 'amir', count: 3 },
    ]);
  });

  it('keeps two pupils with one key apart: the first counts, and it is said', async () => {
    const log = await stuckOn('BR7', 'amir');
    const other = (await stuckOn('BR4', 'amir')).map((fact) => ({ ...fact, id: `other-${fact.seq}` }));
    const { files, troubles } = await roll(log, other);
    expect(troubles).to.deep.equal([{ kind: 'clash', pupil: 'amir' }]);
    expect([...files[0]!.notes.answers.keys()]).to.deep.equal(['BR7']);
  });

  it('mixes no longer log of another pupil with the same key into the shorter one', async () => {
    const log = await stuckOn('BR7', 'amir');
    const other = (await stuckOn('BR4', 'amir')).map((fact) => ({
      ...fact,
      id: `other-${fact.seq}`,
      session: `other-${fact.session}`,
    }));
    const { files, count } = await roll(log.slice(0, 10), other, log.slice(10));
    expect(count).to.equal(log.length);
    expect([...files[0]!.notes.answers.keys()]).to.deep.equal(['BR7']);
  });

  it('says that goals of answers are no longer in the pack', async () => {
    const log = (await stuckOn('BR7', 'amir')).map((fact) =>
      fact.type === 'item.answered' ? { ...fact, goals: ['BR99'] } : fact,
    );
    expect((await roll(log)).troubles).to.deep.equal([{ kind: 'gone', count: 12 }]);
  });

  it('leaves out facts of another pack, and counts answers to an older version', async () => {
    const log = await stuckOn('BR7', 'amir');
    const older = log.map((fact) => ({ ...fact, packVersion: '0.0.1' }));
    const { files, troubles } = await roll(older, [{ ...log[0]!, id: 'x', seq: 50, pack: 'rekenen' }]);
    expect(troubles).to.deep.equal([{ kind: 'pack', count: 1, pack: 'rekenen' }]);
    expect(files[0]!.notes.answers.get('BR7')!.length).to.equal(12);
  });

  it('survives what is no fact', async () => {
    const made = await roll([null, 3, {}, { pupil: 'a', seq: 1.5 }] as unknown as Fact[]);
    expect(made.troubles).to.deep.equal([{ kind: 'unreadable', count: 4 }]);
  });

  it('reads a JSON list, a fact a line, and a list of names; says of each other file why not', async () => {
    const log = await stuckOn('BR7', 'amir');
    const sound = log.map((fact) => ({ ...fact }));
    expect((await readFile(file(JSON.stringify(sound), 'a.json'))).facts.length).to.equal(log.length);
    expect((await readFile(file(sound.map((one) => JSON.stringify(one)).join('\n'), 'a.jsonl'))).facts.length).to.equal(
      log.length,
    );
    expect((await readFile(file('k1;Amir\nk2;Noor\n', 'namen.csv'))).names).to.deep.equal({ k1: 'Amir', k2: 'Noor' });
    const sheet = await readFile(file('sleutel;naam\nk1;Amir\n', 'namen.csv'));
    expect(sheet.names, 'the heading of a sheet is no pupil').to.deep.equal({ k1: 'Amir' });
    const why = async (text: string): Promise<unknown> => (await readFile(file(text, 'x.json'))).troubles;
    expect(await why('')).to.deep.equal([{ kind: 'file', from: 'x.json', why: 'foreign' }]);
    expect(await why(JSON.stringify(sound).slice(0, -50))).to.deep.equal([
      { kind: 'file', from: 'x.json', why: 'cut' },
    ]);
    const named = JSON.stringify([{ ...sound[0], name: 'Amir' }]);
    expect((await readFile(file(named, 'b.json'))).troubles).to.deep.equal([
      { kind: 'lines', count: 1, from: 'b.json' },
    ]);
  });

  it('says that a copy of a file brings nothing new', async () => {
    localStorage.clear();
    const text = JSON.stringify(await stuckOn('BR7', 'amir'));
    const element = await fixture<LeerspoorClass>(
      html`<leerspoor-class lang="nl" .facts=${[]} .src=${src}></leerspoor-class>`,
    );
    const input = await until(() => element.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]'));
    const files = new DataTransfer();
    for (const name of ['amir.json', 'kopie.json']) files.items.add(file(text, name));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => element.shadowRoot!.querySelector('.troubles'));
    expect(element.shadowRoot!.querySelector('.troubles')!.textContent).to.include(
      'kopie.json: alles hierin was er al; niets telt dubbel.',
    );
    expect(element.shadowRoot!.querySelectorAll('.roster li').length).to.equal(1);
  });

  it('says that a source stopped half-way, and shows what came', async () => {
    localStorage.clear();
    const log = await stuckOn('BR7', 'amir');
    const broken = async function* () {
      yield log;
      await Promise.resolve();
      throw new Error('De LRS antwoordt niet meer.');
    };
    const element = await fixture<LeerspoorClass>(
      html`<leerspoor-class lang="nl" .facts=${broken()} .src=${src}></leerspoor-class>`,
    );
    await until(() => element.shadowRoot!.querySelector('.troubles') && element.shadowRoot!.querySelector('.urgent'));
    expect(element.shadowRoot!.querySelector('.troubles')!.textContent).to.include('De LRS antwoordt niet meer.');
  });

  it('shows the first page of an LRS that pages slowly, and says so when it stops half-way', async () => {
    localStorage.clear();
    const facts = [...(await stuckOn('BR7', 'amir')), ...(await stuckOn('BR4', 'noor'))];
    const maker = (pupil: string): Maker =>
      new Maker({
        pack: opened,
        actor: { objectType: 'Agent', account: { homePage: 'https://s', name: pupil } },
        all: true,
      });
    const opened = await pack();
    const makers = new Map(['amir', 'noor'].map((pupil) => [pupil, maker(pupil)]));
    const statements = facts.flatMap((fact) => makers.get(fact.pupil)!.of(fact));
    let goOn = (): void => {};
    const slow = new Promise<void>((resolve) => (goOn = resolve));
    const lrs = async (input: unknown): Promise<Response> => {
      if (!String(input).includes('/more')) return Response.json({ statements, more: '/xapi/statements/more' });
      await slow;
      return new Response('', { status: 503 });
    };
    const source = readFacts({
      endpoint: 'https://lrs.school.example/xapi/',
      pack: 'breuken',
      fetch: lrs,
    });
    const element = await fixture<LeerspoorClass>(
      html`<leerspoor-class lang="nl" .facts=${source} .src=${src}></leerspoor-class>`,
    );
    const shown = (goal: string): string | undefined =>
      element.shadowRoot!.querySelector(`[data-goal=${goal}] .urgent`)?.textContent.trim();
    await until(() => shown('BR7') === 'amir' && shown('BR4') === 'noor');
    expect(element.reading).to.equal(true);
    expect(element.shadowRoot!.querySelector('.troubles')).to.equal(null);
    goOn();
    await until(() => element.shadowRoot!.querySelector('.troubles')?.textContent.includes('503'));
    expect(shown('BR7')).to.equal('amir');
  });

  it('says that the pack cannot be had', async () => {
    const element = await fixture<LeerspoorClass>(
      html`<leerspoor-class lang="nl" .facts=${[]} src="/nowhere.json"></leerspoor-class>`,
    );
    await until(() => element.shadowRoot!.querySelector('.troubles'));
    expect(element.shadowRoot!.querySelector('.troubles')!.textContent).to.include(
      'Het oefenpakket kon niet geladen worden',
    );
  });
});
