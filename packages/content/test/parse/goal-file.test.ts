import { expect } from '@open-wc/testing';
import { openGoal, openPack, parseGoal, parsePack, type Issue, type Pack } from '@leerspoor/content';
import { item, typed, whole } from '../support/pack.js';

type Json = Record<string, unknown>;

describe('a head and its goal files', () => {
  const rows = (parsePack(whole()) as { pack: Pack }).pack.items;
  const head = (): Json => {
    const { content: _, ...rest } = whole();
    return { ...rest, items: structuredClone(rows), files: { BR1: 'BR1.json' } };
  };
  const parsedHead = (): Pack => (parsePack(head()) as { pack: Pack }).pack;
  const file = (): Json => ({
    format: 'leerspoor-goal/1',
    goal: 'BR1',
    items: [structuredClone(item), structuredClone(typed)],
  });
  const issuesOf = (input: unknown): readonly Issue[] => {
    const result = parseGoal(input, parsedHead(), 'BR1');
    return 'issues' in result ? result.issues : [];
  };

  it('parse, and the pack given stays as it is', () => {
    const before = parsedHead();
    const result = parseGoal(file(), before, 'BR1');
    expect('pack' in result && result.pack.content['BR1']).to.have.length(2);
    expect(before.content).to.deep.equal({});
  });

  it('need a file for every goal that has rows', () => {
    const result = parsePack({ ...head(), files: {} });
    expect('issues' in result && result.issues[0]?.message).to.match(/no file/);
  });

  it('refuse a file of another goal', () => {
    expect(issuesOf({ ...file(), goal: 'BR2' })[0]?.path).to.equal('goal');
  });

  it('refuse a file of another build: an item without row, a row without item, a row that differs', () => {
    const stranger = { ...file(), items: [item, typed, { ...typed, id: 'BR1-b3' }] };
    expect(issuesOf(stranger)[0]).to.deep.include({ path: 'items[2].id' });
    expect(issuesOf({ ...file(), items: [item] })[0]?.message).to.match(/"BR1-b2" of the head is not here/);
    expect(issuesOf({ ...file(), items: [item, { ...typed, difficulty: 5 }] })[0]?.path).to.equal(
      'items[1].difficulty',
    );
  });

  it('refuse an item that refers to what the head does not have', () => {
    const wrong = [{ answer: '1/5', misconception: 'nowhere', feedback: 'x' }];
    expect(issuesOf({ ...file(), items: [{ ...item, wrong }, typed] })[0]?.path).to.equal(
      'items[0].wrong[0].misconception',
    );
  });

  it('open in a page to the same pack, and to the same issues', async () => {
    const opened = await openPack(head());
    expect(opened).to.deep.equal(parsePack(head()));
    expect(await openGoal(file(), parsedHead(), 'BR1')).to.deep.equal(parseGoal(file(), parsedHead(), 'BR1'));
    const bad = { ...head(), title: 7, colour: 'red' };
    expect(await openPack(bad)).to.deep.equal(parsePack(bad));
    const badFile = { ...file(), items: [item, { ...typed, use: 'exam' }] };
    expect(await openGoal(badFile, parsedHead(), 'BR1')).to.deep.equal(parseGoal(badFile, parsedHead(), 'BR1'));
  });
});
