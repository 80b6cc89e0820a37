import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { syntheticAnswers } from '@leerspoor/engine';
import type { Report } from '../../src/score-log/command.js';
import { folderOf, jsonLines, leerspoor } from '../support/run.js';

const log = jsonLines(syntheticAnswers({ pupils: 400, seed: 1, goals: 5, items: 20 }));

function byName(json: string): (name: string) => Report['models'][number] {
  const { models } = JSON.parse(json) as Report;
  return (name) => {
    const found = models.find((model) => model.name === name);
    assert.ok(found, name);
    return found;
  };
}

describe('leerspoor score-log', () => {
  it('finds calibrated better than default, default better than Elo and BKT, and the mean blind', async (t) => {
    const { code, out } = await leerspoor('score-log', folderOf(t)('log.jsonl', log), '--json');
    assert.equal(code, 0);
    const of = byName(out);
    assert.equal(of('mean').auc, 0.5);
    for (const [better, worse] of [
      ['ours, calibrated', 'ours, default'],
      ['ours, default', 'Elo'],
      ['ours, default', 'BKT'],
      ['Elo', 'mean'],
    ] as const) {
      assert.ok(of(better).auc > of(worse).auc, `AUC of ${better} above ${worse}`);
      assert.ok(of(better).logLoss < of(worse).logLoss, `log-loss of ${better} below ${worse}`);
    }
  });

  it('prints a table with a row a model', async (t) => {
    const { out } = await leerspoor('score-log', folderOf(t)('log.jsonl', log));
    for (const name of ['mean', 'Elo', 'BKT', 'ours, default', 'ours, calibrated']) {
      assert.match(out, new RegExp(`^${name}( +\\d\\.\\d{4}){3}$`, 'm'));
    }
  });

  it('scores parameters that it is given, on every pupil', async (t) => {
    const write = folderOf(t);
    const file = write('log.jsonl', log);
    const parameters = write('parameters.json', (await leerspoor('calibrate', file)).out);
    const { out } = await leerspoor('score-log', file, '--parameters', parameters, '--json');
    const { predicted, others } = JSON.parse(out) as Report;
    assert.deepEqual([predicted, others], [400 * 5 * 12, 0]);
  });

  it('refuses a log in which no pupil is to be predicted', async (t) => {
    const one = jsonLines([{ pupil: 'p1', goals: ['a'], score: 1 }]);
    const { code, err } = await leerspoor('score-log', folderOf(t)('log.jsonl', one));
    assert.equal(code, 1);
    assert.match(err, /Too few pupils/);
  });
});
