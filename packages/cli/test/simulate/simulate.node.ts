import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Answer, Fact, SimulationReport } from '@leerspoor/engine';
import { folderOf, leerspoor } from '../support/run.js';

const item = (id: string, i: number, use: string) => ({
  ...{ id, family: `f${i % 4}`, goals: ['a'], track: 'basis', use, difficulty: (i % 5) + 1, guess: 0, seconds: 20 },
});
const pack = {
  ...{ format: 'leerspoor-pack/1', id: 'test', version: '1.0.0', title: 'Test', lang: 'nl', licence: 'CC-BY-4.0' },
  tracks: [{ id: 'basis', purpose: 'core' }],
  goals: [{ id: 'a', content: 'a', verb: 'kennen', criteria: [{ text: 'a' }], prerequisites: [], supports: [] }],
  ...{ blocks: [], misconceptions: [], words: [], files: { a: 'a.json' } },
  items: Array.from({ length: 30 }, (_, i) => item(`a${i}`, i, i < 24 ? 'practice' : 'placement')),
};

describe('leerspoor simulate', () => {
  it('tells how synthetic pupils fared, the same for the same seed', async (t) => {
    const write = folderOf(t);
    const path = write('pack.json', JSON.stringify(pack));
    const first = await leerspoor('simulate', path, '--pupils', '10', '--json');
    assert.equal(first.code, 0, first.err);
    const report = JSON.parse(first.out) as SimulationReport;
    assert.deepEqual([report.pupils, report.goals.map(({ goal }) => goal), report.loops], [10, ['a'], 0]);
    assert.deepEqual(await leerspoor('simulate', path, '--pupils', '10', '--json'), first);
  });

  it('prints a row a goal and what asks for attention', async (t) => {
    const { out } = await leerspoor('simulate', folderOf(t)('pack.json', JSON.stringify(pack)), '--pupils', '10');
    assert.match(out, /^a +\d+ +\d+ %/m);
    assert.match(out, /Too little herhaling for a\./);
  });

  it('writes the facts, which score-log reads', async (t) => {
    const write = folderOf(t);
    const log = write('log.jsonl', '');
    await leerspoor('simulate', write('pack.json', JSON.stringify(pack)), '--pupils', '12', '--log', log);
    const facts = readFileSync(log, 'utf8').trim().split('\n');
    assert.equal(new Set(facts.map((line) => (JSON.parse(line) as Fact).pupil)).size, 12);
    assert.equal((await leerspoor('score-log', log)).code, 0);
  });

  it('invents a log of answers where there is no pack', async () => {
    const { out } = await leerspoor('simulate', '--invent', '--pupils', '3');
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
    assert.deepEqual([...new Set(answers.map(({ pupil }) => pupil))], ['p1', 'p2', 'p3']);
  });

  for (const [title, words, code, sentence] of [
    ['no pack', [], 2, /Name one pack/],
    ['a world that is none', ['x', '--world', 'flat'], 2, /gradual or jump/],
    ['a number that is none', ['x', '--pupils', 'many'], 2, /--pupils asks for a whole number/],
    ['a path that does not exist', ['nowhere'], 1, /There is no nowhere/],
  ] as const) {
    it(`refuses ${title}`, async () => {
      const ran = await leerspoor('simulate', ...words);
      assert.deepEqual([ran.code, ran.out], [code, '']);
      assert.match(ran.err, sentence);
    });
  }

  it('says of a file that is no pack what is wrong in it', async (t) => {
    const write = folderOf(t);
    const broken = await leerspoor('simulate', write('pack.json', '{"format": "leerspoor-pack/1"}'));
    assert.equal(broken.code, 1);
    assert.match(broken.err, /is no pack:\n {2}\w/);
    assert.match((await leerspoor('simulate', write('other.json', 'x'))).err, /cannot be read as JSON/);
  });
});
