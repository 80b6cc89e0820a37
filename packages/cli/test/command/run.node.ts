import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leerspoor } from '../support/run.js';

describe('the leerspoor command', () => {
  it('lists every command with a line', async () => {
    const { code, out } = await leerspoor('--help');
    assert.equal(code, 0);
    for (const name of ['calibrate', 'score-log', 'simulate']) assert.match(out, new RegExp(`^  ${name} +\\w`, 'm'));
  });

  it('shows the list when called without a command, as a wrong call', async () => {
    const { code, out } = await leerspoor();
    assert.equal(code, 2);
    assert.match(out, /calibrate/);
  });

  it('tells its version', async () => {
    assert.match((await leerspoor('--version')).out, /^\d+\.\d+\.\d+\n$/);
  });

  for (const [title, words, sentence] of [
    ['a command that does not exist', ['fly'], /no command "fly"/],
    ['a command that is misspelt', ['chek'], /no command "chek" \(did you mean "check"\?\)/],
    ['an option that is misspelt', ['check', '--strickt', 'x'], /no option --strickt \(did you mean "--strict"\?\)/],
    ['a command named as a method', ['toString'], /no command "toString"/],
    ['an option that does not exist', ['calibrate', '--fast'], /--fast/],
    ['an option without its value', ['calibrate', '--shard'], /shard/],
    ['no file', ['calibrate'], /Name at least one log/],
    ['a shard that is none', ['calibrate', 'x', '--shard', '5/4'], /part I of N/],
    ['--from for a whole run', ['calibrate', 'x', '--from', 'y'], /--from goes with --shard/],
  ] as const) {
    it(`calls ${title} a wrong call, with a sentence`, async () => {
      const { code, out, err } = await leerspoor(...words);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, sentence);
    });
  }

  for (const name of ['calibrate', 'score-log', 'simulate']) {
    it(`explains ${name} with its options`, async () => {
      const { code, out } = await leerspoor(name, '--help');
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^leerspoor ${name} `));
      assert.match(out, /--json/);
    });
  }
});
