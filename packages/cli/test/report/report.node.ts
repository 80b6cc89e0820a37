import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { folderOf, leerspoor } from '../support/run.js';

const item = (id: string, i: number, use: string) => ({
  ...{ id, family: `f${i % 4}`, goals: ['a'], track: 'basis', use, difficulty: (i % 5) + 1, guess: 0, seconds: 20 },
});
const pack = {
  ...{ format: 'leerspoor-pack/1', id: 'test', version: '1.0.0', title: 'Breuken', lang: 'nl', licence: 'CC-BY-4.0' },
  tracks: [{ id: 'basis', purpose: 'core' }],
  goals: [{ id: 'a', content: 'a', verb: 'kennen', criteria: [{ text: 'a' }], prerequisites: [], supports: [] }],
  ...{ blocks: [], misconceptions: [], words: [], files: { a: 'a.json' } },
  items: Array.from({ length: 30 }, (_, i) => item(`a${i}`, i, i < 24 ? 'practice' : 'placement')),
};

async function logged(t: Parameters<typeof folderOf>[0]) {
  const write = folderOf(t);
  const path = write('pack.json', JSON.stringify(pack));
  const log = write('log.jsonl', '');
  await leerspoor('simulate', path, '--pupils', '6', '--log', log);
  return { write, path, log };
}

describe('leerspoor report', () => {
  it('writes a page of the class that holds every pupil with a reason', async (t) => {
    const { path, log } = await logged(t);
    const { code, out, err } = await leerspoor('report', log, '--pack', path, '--at', '2026-02-01');
    assert.equal(code, 0, err);
    assert.match(out, /<h1>Klasverslag: Breuken<\/h1>/);
    for (const key of ['p1', 'p6']) assert.ok(out.includes(`<td>${key}</td>`));
    assert.match(out, /Doel behaald|Vastgelopen|Op weg/);
    assert.ok(!out.includes('<script'));
  });

  it('writes for a team numbers in which no pupil can be found', async (t) => {
    const { path, log } = await logged(t);
    for (const more of [[], ['--as', 'csv'], ['--json']]) {
      const { out } = await leerspoor('report', log, '--pack', path, '--team', ...more);
      assert.ok(!/\bp\d\b/.test(out), out);
      assert.ok(out.includes('6'));
    }
  });

  it('reads a JSON list as well as lines, parts in any order, a doubled file once, and two logs of one key apart', async (t) => {
    const { write, path, log } = await logged(t);
    const lines = readFileSync(log, 'utf8').trim().split('\n');
    const list = write('list.json', `[${lines.join(',')}]`);
    const [one, other] = await Promise.all(
      [log, list].map((file) => leerspoor('report', file, '--pack', path, '--as', 'csv')),
    );
    assert.equal(one!.out, other!.out);
    const doubled = await leerspoor('report', log, list, '--pack', path, '--as', 'csv');
    assert.equal(doubled.out, one!.out);
    assert.match(doubled.err, /list\.json: all of it stood in another log already; nothing counts twice/);
    // parts of a log in any order, and two pupils with one key
    const parts = [write('b.jsonl', lines.slice(5).join('\n')), write('a.jsonl', lines.slice(0, 5).join('\n'))];
    const parted = await leerspoor('report', ...parts, '--pack', path, '--as', 'csv');
    assert.deepEqual([parted.out, parted.err], [one!.out, '']);
    const stranger = lines.map((line) =>
      line.replaceAll('"id":"', '"id":"x-').replaceAll('"session":"', '"session":"x-'),
    );
    const clash = await leerspoor(
      'report',
      log,
      write('other.jsonl', stranger.join('\n')),
      '--pack',
      path,
      '--as',
      'csv',
    );
    assert.equal(clash.out, one!.out);
    assert.match(clash.err, /Pupil p1 has two logs, probably of two pupils; only the first counts\./);
  });

  it('writes CSV that no spreadsheet runs, and names every column', async (t) => {
    const { write, path, log } = await logged(t);
    const evil = readFileSync(log, 'utf8').replaceAll('"pupil":"p1"', '"pupil":"=1+1"');
    const { out } = await leerspoor('report', write('evil.jsonl', evil), '--pack', path, '--as', 'csv');
    assert.ok(out.includes("'=1+1;"));
    assert.doesNotMatch(out.split('\n')[0]!, /;;|;$/u);
  });

  it('says what is no fact, with its line, and what to name where something is missing', async (t) => {
    const { write, path, log } = await logged(t);
    const damaged = write('damaged.jsonl', `{"name":"Amir"}\n${readFileSync(log, 'utf8')}`);
    assert.match((await leerspoor('report', damaged, '--pack', path)).err, /damaged\.jsonl:1 is no fact/);
    assert.equal((await leerspoor('report', log)).code, 2);
    assert.equal((await leerspoor('report', log, '--pack', path, '--as', 'pdf')).code, 2);
    const empty = await leerspoor('report', write('empty.jsonl', ''), '--pack', path);
    assert.deepEqual([empty.code, /There is no fact of pack "test"/.test(empty.err)], [1, true]);
  });
});
