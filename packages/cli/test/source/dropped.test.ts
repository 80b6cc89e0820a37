import { check, droppedFolder, limits, noPackIn, packsIn, Problems, starter } from '@leerspoor/cli/author';
import { expect } from '@open-wc/testing';
import { good } from '../support/good.js';
import { dropped } from '../support/memory.js';

const within = (folder: string, files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

describe('a folder dropped on a page', () => {
  it('is checked with the places a terminal tells', async () => {
    const files = { ...good, 'een.yaml': good['een.yaml'].replace('van {n}?', 'van {m}?') };
    const problems = new Problems();
    await check(droppedFolder(dropped(within('klein', files)), 'klein', problems), problems);
    expect(problems.list().find(({ severity }) => severity === 'error')).to.deep.include({
      rule: 'expression',
      place: { file: 'een.yaml', line: 20, column: 13 },
    });
  });

  it('that "leerspoor new" makes is sound in every browser', async () => {
    const { problems, compiled } = await check(droppedFolder(dropped(starter('proef')), '', new Problems()));
    expect(problems.hasErrors).to.equal(false);
    expect(compiled?.pack?.items.length).to.be.above(10);
  });

  it('can extend another that was dropped with it, and is told when that one is missing', async () => {
    const own = {
      'pack.yaml':
        'pack: eigen\nversion: 1.0.0\ntitle: Eigen\nlang: nl\nlicence: CC-BY-4.0\nextends: ../klein\ngoals: [een]\n',
      'een.yaml': 'verb: twee keer nemen\n',
    };
    const both = dropped({ ...within('klein', good), ...within('eigen', own) });
    expect(packsIn(both)).to.deep.equal(['eigen', 'klein']);
    const { compiled } = await check(droppedFolder(both, 'eigen', new Problems()));
    expect(compiled?.pack?.goals.map(({ verb }) => verb)).to.deep.equal(['twee keer nemen', 'halveren']);
    const alone = await check(droppedFolder(dropped(within('eigen', own)), 'eigen', new Problems()));
    expect(alone.problems.list().find(({ rule }) => rule === 'bad-base')).to.deep.include({
      rule: 'bad-base',
      place: { file: 'pack.yaml', line: 6, column: 10 },
    });
  });

  it('leaves out hidden files, and refuses too much of anything without reading it', () => {
    const never = { read: () => Promise.reject(new Error('read')) };
    const many = Array.from({ length: limits.files + 1 }, (_, i) => ({ path: `p/${i}.txt`, size: 1, ...never }));
    const big = [{ path: 'p/film.mp4', size: limits.folder + 1, ...never }];
    for (const [files, rule] of [
      [many, 'too-many-files'],
      [big, 'too-big'],
    ] as const) {
      const problems = new Problems();
      droppedFolder(files, 'p', problems);
      expect(problems.list().map((one) => one.rule)).to.deep.equal([rule]);
    }
    expect([
      ...droppedFolder(dropped({ 'p/.git/x': '', 'p/a.txt': '' }), 'p', new Problems()).files.keys(),
    ]).to.deep.equal(['a.txt']);
  });

  it('that is no pack is told what to give', () => {
    const told = (name: string): string => {
      const problems = new Problems();
      noPackIn(dropped({ [name]: '' }), problems);
      return problems.list()[0]!.message;
    };
    expect(told('opgaven.xlsx')).to.match(/save its sheet as "CSV UTF-8"/);
    expect(told('brief.docx')).to.match(/give the folder of a pack, or one \.csv/);
  });

  it('reads an address with an ampersand as it is written', async () => {
    const text = good['een.yaml'].replace('Leg het met blokjes.', '"![hand](a&amp;b.png)"');
    const { problems } = await check(
      droppedFolder(dropped({ ...good, 'een.yaml': text, 'a&amp;b.png': 'x' }), '', new Problems()),
    );
    expect(problems.hasErrors, JSON.stringify(problems.list())).to.equal(false);
  });
});
