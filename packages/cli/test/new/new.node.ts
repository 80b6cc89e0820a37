import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { packFolder } from '../support/pack.js';
import { leerspoor } from '../support/run.js';

describe('leerspoor new', () => {
  it('makes a pack that is sound and good, and that builds', async (t) => {
    const dir = join(packFolder(t, {}), 'Mijn pack!');
    const made = await leerspoor('new', dir);
    assert.equal(made.code, 0);
    assert.ok(made.out.includes(`npx leerspoor preview "${dir}"`), made.out);
    assert.match((await leerspoor('check', dir, '--strict')).out, /68 items\. 0 errors, 0 warnings/);
    assert.equal((await leerspoor('build', dir, '--out', `${dir}-out`)).code, 0);
    assert.ok(existsSync(join(dir, '.schema', 'goal.schema.json')));
  });

  it('overwrites nothing', async (t) => {
    const dir = packFolder(t, { 'brief.txt': 'x' });
    const { code, err } = await leerspoor('new', dir);
    assert.equal(code, 1);
    assert.match(err, /not empty/);
    assert.equal(existsSync(join(dir, 'pack.yaml')), false);
  });
});
