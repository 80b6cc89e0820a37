import { expect } from '@open-wc/testing';
import { openGoal, openPack, parseGoal, parsePack, type Issue, type Pack } from '@leerspoor/content';
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
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  };
}

const choice = 'content.BR1[0]';
const options = `${choice}.interaction.options`;

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
    for (const name of ['tracks', 'blocks', 'misconceptions', 'words']) delete input[name];
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

  const faults: readonly (readonly [title: string, path: string, value: unknown, at: string, says: RegExp])[] = [
    ['another format', 'format', 'qti', 'format', /one of "leerspoor-pack\/1"/],
    ['no title', 'title', undefined, 'title', /missing/],
    ['a version that is none', 'version', '1', 'version', /1\.0\.0/],
    ['a language that is none', 'lang', 'Dutch please', 'lang', /nl-BE/],
    ['an unknown field', 'licens', 'MIT', '', /"licens".*Did you mean "licence"/],
    ['a field every object has', 'toString', 'x', '', /"toString"/],
    ['no goals', 'goals', [], 'goals', /1 to 500/],
    ['a goal without a verb', 'goals[0].verb', undefined, 'goals[0].verb', /missing/],
    ['a goal without success criteria', 'goals[0].criteria', [], 'goals[0].criteria', /1 to 10/],
    ['an id with a space', 'goals[0].id', 'BR 1', 'goals[0].id', /letters, digits/],
    ['an id that every object has', 'goals[0].id', 'constructor', 'goals[0].id', /letters, digits/],
    ['an id too long', 'goals[0].id', 'x'.repeat(81), 'goals[0].id', /80/],
    ['two goals of one id', 'goals[1].id', 'BR1', 'goals[1].id', /second goal/],
    [
      'a prerequisite that is not there',
      'goals[1].prerequisites',
      ['BR7'],
      'goals[1].prerequisites[0]',
      /no goal "BR7".*"BR/,
    ],
    ['a circle of prerequisites', 'goals[0].prerequisites', ['BR2'], 'goals', /circle: BR1 -> BR2 -> BR1/],
    ['a goal before itself', 'goals[0].prerequisites', ['BR1'], 'goals', /circle: BR1 -> BR1/],
    ['a block that is not there', 'goals[0].block', 'blok9', 'goals[0].block', /no block "blok9".*"blok1"/],
    ['an audience that is none', 'goals[0].audience', 'adult', 'goals[0].audience', /"young"/],
    ['a chance above 1', 'goals[0].mastery', { chance: 70 }, 'goals[0].mastery.chance', /0\.5 to 0\.999/],
    ['a support of no kind', 'goals[0].supports[0].kind', 'song', 'goals[0].supports[0].kind', /"hint"/],
    ['two supports of one id', 'goals[0].supports[1].id', 'hint', 'goals[0].supports[1].id', /second support/],
    [
      'a slot without an example',
      'goals[0].supports[1].steps[0].example',
      {},
      'goals[0].supports[1].steps',
      /\{total\}/,
    ],
    [
      'a word that is not there',
      `${choice}.prompt`,
      [{ word: 'strook', text: 'strook' }],
      `${choice}.prompt[0].word`,
      /no word "strook"/,
    ],
    ['an unknown inline node', `${choice}.prompt`, [{ script: 'alert(1)' }], `${choice}.prompt[0]`, /"strong"/],
    [
      'markup beside a known node',
      `${choice}.prompt`,
      [{ strong: 'x', onclick: 'x' }],
      `${choice}.prompt[0]`,
      /"onclick"/,
    ],
    [
      'an unknown math element',
      `${choice}.prompt`,
      [{ math: { tag: 'maction', children: [] } }],
      `${choice}.prompt[0].math.tag`,
      /"mrow"/,
    ],
    [
      'a fraction of three numbers',
      `${choice}.prompt`,
      [{ fraction: ['1', '2', '3'] }],
      `${choice}.prompt[0].fraction`,
      /two texts/,
    ],
    ['a prompt that is HTML in a number', `${choice}.prompt`, 7, `${choice}.prompt`, /text of 1/],
    ['text turned around', `${choice}.prompt`, '2\u202e/5', `${choice}.prompt`, /cannot be seen/],
    ['a text far too long', `${choice}.prompt`, 'x'.repeat(5_000), `${choice}.prompt`, /4000/],
    ['a track that is not there', `${choice}.track`, 'bassis', `${choice}.track`, /no track "bassis".*"basis"/],
    ['a use that is none', `${choice}.use`, 'exam', `${choice}.use`, /"practice"/],
    ['a difficulty out of range', `${choice}.difficulty`, 6, `${choice}.difficulty`, /1, 2, 3, 4, 5/],
    ['an item of no goal', `${choice}.goals`, [], `${choice}.goals`, /1 to 5/],
    [
      'an item that stands with another goal',
      `${choice}.goals`,
      ['BR2'],
      `${choice}.goals`,
      /belongs with "BR2"/,
    ],
    ['two items of one id', 'content.BR1[1].id', 'BR1-b1', 'content.BR1[1].id', /second item/],
    [
      'a misconception that is not there',
      `${choice}.wrong[0].misconception`,
      'rset',
      `${choice}.wrong[0].misconception`,
      /"rest"/,
    ],
    ['a repair of nothing', `${choice}.repairs`, ['x'], `${choice}.repairs[0]`, /no misconception "x"/],
    ['a guess that does not agree with the options', `${choice}.guess`, 0.5, `${choice}.guess`, /0\.25/],
    ['one option', options, [{ id: 'a', text: 'a', correct: true }], options, /2 to 12/],
    ['two options of one id', `${options}[1].id`, '2/5', `${options}[1].id`, /second/],
    ['no right option', `${options}[0].correct`, false, options, /No option/],
    ['two right options where one is chosen', `${options}[1].correct`, true, options, /multiple/],
    ['an interaction of no kind', `${choice}.interaction.type`, 'dance', `${choice}.interaction.type`, /"choice"/],
    ['an interaction that is no object', `${choice}.interaction`, 'choice', `${choice}.interaction.type`, /missing/],
    [
      'a wrong answer nobody can give',
      `${choice}.wrong[0].answer`,
      '9/9',
      `${choice}.wrong[0].answer`,
      /Nobody can give/,
    ],
    [
      'a wrong answer that is right',
      `${choice}.wrong[0].answer`,
      '2/5',
      `${choice}.wrong[0].answer`,
      /counts as right/,
    ],
    ['a wrong answer twice', `${choice}.wrong[1].answer`, '2/3', `${choice}.wrong[1].answer`, /second wrong answer/],
    [
      'a wrong answer equal to the right one',
      'content.BR1[1].wrong[0].answer',
      '4/10',
      'content.BR1[1].wrong[0].answer',
      /counts as right/,
    ],
    [
      'a right answer that cannot be read',
      'content.BR1[1].interaction.correct',
      '2//5',
      'content.BR1[1].interaction.correct',
      /3\/4/,
    ],
    [
      'a right answer with a slot in an item',
      'content.BR1[1].interaction.correct',
      '{a}/5',
      'content.BR1[1].interaction.correct',
      /3\/4/,
    ],
    [
      'a pattern that is not there',
      `content.BR1[1].wrong[0]`,
      { pattern: 'swaped', feedback: 'x' },
      'content.BR1[1].wrong[0].pattern',
      /"swapped"/,
    ],
    [
      'a pattern without its operands',
      `content.BR1[1].wrong[0]`,
      { pattern: 'adds-both', feedback: 'x' },
      'content.BR1[1].wrong[0].pattern',
      /operands/,
    ],
    [
      'an answer and a pattern in one',
      `content.BR1[1].wrong[0].pattern`,
      'swapped',
      'content.BR1[1].wrong[0]',
      /one of the two/,
    ],
    ['a slot that no plan has', `${choice}.slots.totaal`, '5', `${choice}.slots.totaal`, /"total"/],
    ['a slot left out', `${choice}.slots.coloured`, undefined, `${choice}.slots`, /\{coloured\}/],
    ['more shaded than there is', `${choice}.figure.shaded`, 9, `${choice}.figure.shaded`, /More parts/],
    ['a figure of no kind', `${choice}.figure.figure`, 'cube', `${choice}.figure.figure`, /"strip"/],
    ['a figure of half a part', `${choice}.figure.parts`, 2.5, `${choice}.figure.parts`, /whole number/],
    [
      'an image of another site',
      `${choice}.prompt`,
      [{ image: '//evil.test/x.png', alt: 'x' }],
      `${choice}.prompt[0].image`,
      /same site/,
    ],
    [
      'an image that is a script',
      `${choice}.prompt`,
      [{ image: 'javascript:alert(1)', alt: 'x' }],
      `${choice}.prompt[0].image`,
      /same site/,
    ],
    [
      'an image out of the folder',
      `${choice}.prompt`,
      [{ image: '../../x.png', alt: 'x' }],
      `${choice}.prompt[0].image`,
      /same site/,
    ],
    [
      'a theme that is not there',
      `${choice}.variants`,
      [{ theme: 'sport', prompt: 'x' }],
      `${choice}.variants[0].theme`,
      /no theme/,
    ],
    ['content of no goal', 'content.BR9', [], 'content.BR9', /no goal "BR9"/],
    ['items that are no list', 'content.BR1', {}, 'content.BR1', /a list/],
    ['self-judgement where the computer judges', `${choice}.selfJudged`, true, `${choice}.selfJudged`, /open question/],
  ];

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
