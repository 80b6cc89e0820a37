import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { parseGoal, parsePack, type Pack } from '@leerspoor/content';
import { compile } from '../../src/compile/pack.js';
import { openFolder } from '../../src/source/disk.js';
import { Problems } from '../../src/source/problem.js';
import { good, packFolder, writeFiles, type Files } from '../support/pack.js';
import { leerspoor } from '../support/run.js';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The pack as a browser loads it: the head, then each goal. */
function load(out: string): Pack {
  const head = parsePack(json(join(out, 'pack.json')));
  assert.ok('pack' in head, JSON.stringify(head));
  return Object.entries(head.pack.files ?? {}).reduce((pack, [goal, file]) => {
    const parsed = parseGoal(json(join(out, file)), pack, goal);
    assert.ok('pack' in parsed, JSON.stringify(parsed));
    return parsed.pack;
  }, head.pack);
}

async function built(t: TestContext, files: Files): Promise<Pack> {
  const dir = packFolder(t, files);
  const out = join(packFolder(t, {}), 'out');
  const ran = await leerspoor('build', dir, '--out', out);
  assert.equal(ran.code, 0, ran.err);
  return load(out);
}

describe('leerspoor build', () => {
  it('writes a head and a file of items a goal, which a browser can load', async (t) => {
    const pack = await built(t, good);
    assert.deepEqual(
      pack.goals.map(({ id }) => id),
      ['een', 'twee'],
    );
    assert.equal(pack.content.een?.length, 6);
    assert.deepEqual(
      pack.items.map(({ id }) => id),
      Object.values(pack.content)
        .flat()
        .map(({ id }) => id),
    );
  });

  it('puts the calibrated difficulties that the pack names in the head, and refuses a file that holds none', async (t) => {
    const parameters = {
      format: 'leerspoor-parameters/1',
      id: 'p1',
      mean: 0,
      goals: { een: 0.5 },
      items: {},
      answers: 9,
    };
    const named = { ...good, 'pack.yaml': `${good['pack.yaml']}parameters: parameters.json\n` };
    const pack = await built(t, { ...named, 'parameters.json': JSON.stringify(parameters) });
    assert.deepEqual(pack.parameters, parameters);
    for (const [files, told] of [
      [
        { ...named, 'parameters.json': '{"mean": 80}' },
        /pack\.yaml:11:\d+: error: "parameters\.json" holds no calibrated/,
      ],
      [named, /pack\.yaml:11:\d+: error: There is no file "parameters\.json"/],
    ] as const) {
      const { code, err } = await leerspoor('build', packFolder(t, files), '--out', join(packFolder(t, {}), 'out'));
      assert.equal(code, 1);
      assert.match(err, told);
    }
  });

  it('gives the same pack every time, and another with another seed', async (t) => {
    const once = await built(t, good);
    assert.deepEqual(await built(t, good), once);
    const other = await built(t, { ...good, 'pack.yaml': `${good['pack.yaml']}seed: 7\n` });
    assert.notDeepEqual(other.content, once.content);
  });

  it('copies the files that the pack uses, and no other', async (t) => {
    const text = good['een.yaml'].replace('Leg het met blokjes.', '"Kijk: ![een hand](media/hand.png)"');
    const dir = packFolder(t, { ...good, 'een.yaml': text, 'media/hand.png': 'x', 'media/los.png': 'y' });
    const out = join(packFolder(t, {}), 'out');
    assert.equal((await leerspoor('build', dir, '--out', out)).code, 0);
    assert.deepEqual(readdirSync(join(out, 'media')), ['hand.png']);
  });

  it('writes nothing where something is wrong, and leaves what was built before', async (t) => {
    const dir = packFolder(t, good);
    const parent = packFolder(t, {});
    const out = join(parent, 'out');
    await leerspoor('build', dir, '--out', out);
    const before = readFileSync(join(out, 'pack.json'), 'utf8');
    writeFiles(dir, { 'een.yaml': good['een.yaml'].replace('{n}?', '{m}?') });
    const { code, err } = await leerspoor('build', dir, '--out', out);
    assert.equal(code, 1);
    assert.match(err, /een\.yaml:20:\d+: error: There is no variable "m".*Nothing is written/s);
    assert.equal(readFileSync(join(out, 'pack.json'), 'utf8'), before);
    assert.deepEqual(readdirSync(parent), ['out']);
  });

  it('does not replace a folder with other things, or the source', async (t) => {
    const dir = packFolder(t, good);
    const out = packFolder(t, { 'brief.txt': 'x' });
    assert.match((await leerspoor('build', dir, '--out', out)).err, /holds other things/);
    assert.match((await leerspoor('build', dir, '--out', dir)).err, /holds the source itself/);
    assert.ok(existsSync(join(out, 'brief.txt')));
  });

  it('tells programs in JSON what it wrote or what is wrong', async (t) => {
    const dir = packFolder(t, good);
    const { out } = await leerspoor('build', dir, '--out', join(packFolder(t, {}), 'out'), '--json');
    assert.deepEqual((JSON.parse(out) as { files: string[] }).files, ['pack.json', 'een.json', 'twee.json']);
    writeFileSync(join(dir, 'een.yaml'), 'x: 1');
    const bad = await leerspoor('build', dir, '--out', join(packFolder(t, {}), 'out'), '--json');
    assert.equal(bad.code, 1);
    assert.equal((JSON.parse(bad.out) as { problems: { rule: string }[] }).problems[0]?.rule, 'unknown-field');
  });
});

describe('a pack that extends another', () => {
  const own = (name: string, files: Files): Files => ({
    [`${name}/pack.yaml`]: `pack: ${name}\nversion: 1.0.0\ntitle: Eigen\nlang: nl\nlicence: CC-BY-4.0\nextends: ../basis\ngoals: [een]\n`,
    ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`${name}/${file}`, text])),
  });
  const base = Object.fromEntries(Object.entries(good).map(([file, text]) => [`basis/${file}`, text]));
  const extended = async (t: TestContext, goal: string): Promise<Pack> => {
    const dir = packFolder(t, { ...base, ...own('eigen', { 'een.yaml': goal }) });
    const out = join(dir, 'out');
    const ran = await leerspoor('build', join(dir, 'eigen'), '--out', out);
    assert.equal(ran.code, 0, ran.err);
    return load(out);
  };

  it('overrides a goal field by field, and keeps the rest', async (t) => {
    const pack = await extended(t, 'verb: twee keer nemen\n');
    assert.deepEqual(
      pack.goals.map(({ id, verb }) => [id, verb]),
      [
        ['een', 'twee keer nemen'],
        ['twee', 'halveren'],
      ],
    );
    assert.equal(pack.content.een?.length, 6);
    assert.deepEqual(pack.extends, { id: 'klein', version: '1.0.0' });
  });

  it('overrides one item by its id, a template by its family, and leaves items out', async (t) => {
    const one = (await extended(t, 'without: [een-kaal]\n')).content.een;
    assert.deepEqual(one, []);
    const first = (await extended(t, 'content: getallen\n')).content.een![0]!;
    const id = first.id.slice('een-kaal-'.length);
    const item = `items:\n  - { family: kaal, id: "${id}", difficulty: 5, prompt: Nieuw?, answer: { number: 1 }, right: Ja., solution: [x] }\n`;
    const replaced = (await extended(t, item)).content.een!;
    assert.deepEqual([replaced.length, replaced[0]!.prompt, replaced[0]!.id], [6, 'Nieuw?', first.id]);
    const family = `items:\n  - { family: kaal, vars: { n: 1..2 }, make: { basis: 2 }, difficulty: 1, prompt: "{n}?", answer: { number: "{n}" }, right: Ja., solution: [x] }\n`;
    assert.equal((await extended(t, family)).content.een!.length, 2);
  });

  it('keeps the calibrated difficulties of what it extends, without that of an item that asks something else now', async (t) => {
    const ids = (await built(t, good)).content.een!.map(({ id }) => id);
    const difficulties = { format: 'leerspoor-parameters/1', id: 'p1', mean: 0, goals: {}, answers: 9 };
    const items = Object.fromEntries(ids.map((id) => [id, [0.5, 0.1]]));
    const dir = packFolder(t, {
      ...base,
      'basis/pack.yaml': `${good['pack.yaml']}parameters: parameters.json\n`,
      'basis/parameters.json': JSON.stringify({ ...difficulties, items }),
      ...own('eigen', {
        'een.yaml': `items:\n  - { family: kaal, id: "${ids[0]!.slice('een-kaal-'.length)}", difficulty: 5, prompt: Nieuw?, answer: { number: 1 }, right: Ja., solution: [x] }\n`,
      }),
    });
    const out = join(dir, 'out');
    assert.equal((await leerspoor('build', join(dir, 'eigen'), '--out', out)).code, 0);
    const { [ids[0]!]: _, ...others } = items;
    assert.deepEqual(load(out).parameters, { ...difficulties, items: others });
  });

  it('builds on a pack that was built before, with the files that it uses, and runs', async (t) => {
    const text = good['een.yaml'].replace('Leg het met blokjes.', '"Kijk: ![een hand](media/hand.png)"');
    const dir = packFolder(t, { ...base, 'basis/een.yaml': text, 'basis/media/hand.png': 'x' });
    const ready = join(dir, 'klaar');
    assert.equal((await leerspoor('build', join(dir, 'basis'), '--out', ready)).code, 0);
    const first = load(ready).content.een![0]!;
    const id = first.id.slice('een-kaal-'.length);
    writeFiles(dir, {
      ...own('eigen', {
        'een.yaml': `verb: twee keer nemen\nitems:\n  - { family: kaal, id: "${id}", difficulty: 5, prompt: Nieuw?, answer: { number: 1 }, right: Ja., solution: [x] }\n`,
      }),
    });
    writeFileSync(
      join(dir, 'eigen/pack.yaml'),
      readFileSync(join(dir, 'eigen/pack.yaml'), 'utf8').replace('../basis', '../klaar'),
    );
    const out = join(dir, 'out');
    const ran = await leerspoor('build', join(dir, 'eigen'), '--out', out);
    assert.equal(ran.code, 0, ran.err);
    const pack = load(out);
    assert.deepEqual(
      pack.goals.map(({ verb }) => verb),
      ['twee keer nemen', 'halveren'],
    );
    assert.equal(pack.content.een!.find((item) => item.id === first.id)?.prompt, 'Nieuw?');
    assert.equal(pack.content.een!.length, 6);
    assert.deepEqual(readdirSync(join(out, 'media')), ['hand.png']);
    assert.equal((await leerspoor('simulate', out, '--pupils', '2')).code, 0);
  });

  it('says of a built pack that is damaged which file it is', async (t) => {
    const dir = packFolder(t, { ...base, ...own('eigen', { 'een.yaml': 'verb: x\n' }) });
    await leerspoor('build', join(dir, 'basis'), '--out', join(dir, 'klaar'));
    writeFileSync(join(dir, 'klaar/twee.json'), '{');
    writeFileSync(
      join(dir, 'eigen/pack.yaml'),
      readFileSync(join(dir, 'eigen/pack.yaml'), 'utf8').replace('../basis', '../klaar'),
    );
    const { code, err } = await leerspoor('build', join(dir, 'eigen'), '--out', join(dir, 'out'));
    assert.equal(code, 1);
    assert.match(err, /eigen\/pack\.yaml:6:\d+: error: The pack "\.\.\/klaar" cannot be built \(twee\.json:1/);
  });

  it('can be told of faults in what it extends', async (t) => {
    const dir = packFolder(t, { ...base, 'basis/twee.yaml': 'x: 1', ...own('eigen', { 'een.yaml': 'verb: x\n' }) });
    const problems = new Problems();
    await compile((await openFolder(join(dir, 'eigen'), problems))!, problems);
    assert.match(problems.list()[0]!.message, /"\.\.\/basis" cannot be built \(twee\.yaml:1/);
  });
});
