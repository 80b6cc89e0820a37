import { expect } from '@open-wc/testing';
import { parsePack, type Issue, type Pack } from '@leerspoor/content';
import { faults } from '../support/faults.js';
import { item, pack, typed, whole } from '../support/pack.js';

type Json = Record<string, unknown>;

/** The issues of the whole pack after a change; none where it still parses. */
function issuesAfter(change: (pack: Json) => void): readonly Issue[] {
  const input = whole();
  change(input);
  const result = parsePack(input);
  return 'issues' in result ? result.issues : [];
}

/** Follows a path such as `goals[0].verb` and puts a value there. */
function put(path: string, value: unknown): (pack: Json) => void {
  return (input) => {
    const keys = path.split(/[.[\]]+/).filter(Boolean);
    const last = keys.pop()!;
    const parent = keys.reduce<Json>((at, key) => at[key] as Json, input);
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else parent[last] = value;
  };
}

const choice = 'content.BR1[0]';

describe('a pack', () => {
  it('parses as a whole, with the rows of its items made from them', () => {
    const result = parsePack(whole());
    expect('issues' in result && result.issues).to.equal(false);
    const { items, content } = (result as { pack: Pack }).pack;
    expect(items.map(({ id }) => id)).to.deep.equal(['BR1-b1', 'BR1-b2']);
    expect(items[0]).to.not.have.property('interaction');
    expect(content['BR1']).to.have.length(2);
  });

  it('needs no tracks, blocks, misconceptions or words', () => {
    const input = whole();
    for (const name of ['tracks', 'blocks', 'misconceptions', 'words']) Reflect.deleteProperty(input, name);
    input['content'] = {};
    input['goals'] = [{ ...pack.goals[0], block: undefined }];
    const result = parsePack(input);
    expect('pack' in result && result.pack.tracks.map(({ id }) => id)).to.deep.equal([
      'basis',
      'herhaling',
      'verrijking',
    ]);
  });

  it('is not changed by parsing', () => {
    const input = whole();
    const before = JSON.stringify(input);
    parsePack(input);
    expect(JSON.stringify(input)).to.equal(before);
  });

  for (const [title, path, value, at, says] of faults) {
    it(`refuses ${title}, and says where`, () => {
      const issues = issuesAfter(put(path, value));
      const found = issues.find((issue) => issue.path === at);
      expect(issues.map((issue) => issue.path)).to.include(at);
      expect(found?.message).to.match(says);
    });
  }

  it('tells everything at once: in goals, in items, and what is referred to', () => {
    const issues = issuesAfter((input) => {
      put('goals[0].verb', '')(input);
      put('goals[1].prerequisites', ['BR9'])(input);
      put(`${choice}.use`, 'exam')(input);
      put('content.BR1[1].wrong[0].answer', '2/5')(input);
      put('colour', 'red')(input);
    });
    expect(issues.map(({ path }) => path)).to.include.members([
      'goals[0].verb',
      'goals[1].prerequisites[0]',
      `${choice}.use`,
      'content.BR1[1].wrong[0].answer',
      '',
    ]);
  });

  it('refuses an open question as evidence: it is for practice, and the row says so', () => {
    const open = { type: 'open', criteria: ['x'], model: ['y'] };
    const change = (more: Json) => (input: Json) =>
      put('content.BR1[0]', { ...item, interaction: open, guess: 0, wrong: [], ...more })(input);
    expect(issuesAfter(change({ selfJudged: true }))).to.deep.equal([]);
    expect(issuesAfter(change({}))[0]?.path).to.equal('content.BR1[0].selfJudged');
    expect(issuesAfter(change({ selfJudged: true, use: 'check' }))[0]?.path).to.equal('content.BR1[0].selfJudged');
  });

  it('turns patterns of wrong answers into the answers they make, after those that are listed', () => {
    const input = whole();
    const interaction = { type: 'fraction', correct: '3/4', form: 'equal', operands: ['1/4', '2/4'] };
    const wrong = [
      { pattern: 'adds-both', misconception: 'rest', feedback: 'both' },
      { pattern: 'swapped', misconception: 'swapped', feedback: 'swapped' },
      { answer: '4/3', feedback: 'listed' },
    ];
    put('content.BR1[1]', { ...typed, interaction, wrong })(input);
    const result = parsePack(input);
    const parsed = 'pack' in result ? result.pack.content['BR1']![1]!.wrong : [];
    expect(parsed).to.deep.equal([
      { answer: '4/3', feedback: 'listed' },
      { answer: '3/8', misconception: 'rest', feedback: 'both' },
    ]);
  });
});
