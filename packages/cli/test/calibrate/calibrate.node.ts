import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calibrate, syntheticAnswers } from '@leerspoor/engine';
import { folderOf, jsonLines, leerspoor } from '../support/run.js';

const answers = [...syntheticAnswers({ pupils: 40, seed: 2, goals: 2, items: 6 })];

describe('leerspoor calibrate', () => {
  it('prints the parameters that the engine finds in the log', async (t) => {
    const write = folderOf(t);
    const { code, out } = await leerspoor('calibrate', write('log.jsonl', jsonLines(answers)));
    assert.equal(code, 0);
    assert.deepEqual(
      JSON.parse(out),
      calibrate(() => answers),
    );
  });

  it('reads several files as one log', async (t) => {
    const write = folderOf(t);
    const half = answers.findIndex(({ pupil }) => pupil === 'p20');
    const files = [answers.slice(0, half), answers.slice(half)].map((part, i) =>
      write(`log${i}.jsonl`, jsonLines(part)),
    );
    assert.deepEqual(
      JSON.parse((await leerspoor('calibrate', ...files)).out),
      calibrate(() => answers),
    );
  });

  it('gives by four shards, over all passes, exactly what one run gives', async (t) => {
    const write = folderOf(t);
    const log = write('log.jsonl', jsonLines(answers));
    const whole = await leerspoor('calibrate', log);
    let draft = '';
    for (let pass = 0; pass < 16; pass++) {
      const from = draft === '' ? [] : ['--from', write('draft.json', draft)];
      const sums: string[] = [];
      for (const shard of ['1/4', '2/4', '3/4', '4/4']) {
        const { code, out } = await leerspoor('calibrate', log, '--shard', shard, ...from);
        assert.equal(code, 0);
        sums.push(write(`sums-${shard[0]}.json`, out));
      }
      draft = (await leerspoor('calibrate', '--combine', ...sums)).out;
    }
    assert.equal(draft, whole.out);
  });

  it('says of sums that do not belong together what is wrong', async (t) => {
    const write = folderOf(t);
    const log = write('log.jsonl', jsonLines(answers));
    const first = write('1.json', (await leerspoor('calibrate', log, '--shard', '1/2')).out);
    const { code, err } = await leerspoor('calibrate', '--combine', first);
    assert.equal(code, 1);
    assert.match(err, /missing: 2/);
  });

  for (const [title, text, words, sentence] of [
    ['a draft that is none', '{}', ['--shard', '1/2', '--from'], /not a draft/],
    ['sums that are none', '{"format": "leerspoor-sums/1"}', ['--combine'], /not a file of sums/],
    ['a file that is not JSON', 'sums', ['--combine'], /cannot be read as JSON/],
  ] as const) {
    it(`refuses ${title}`, async (t) => {
      const write = folderOf(t);
      const log = words[0] === '--shard' ? [write('log.jsonl', jsonLines(answers))] : [];
      const { code, out, err } = await leerspoor('calibrate', ...log, ...words, write('file.json', text));
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, sentence);
    });
  }
});
