import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { starter } from '../../src/new/starter.js';
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

/** The samples of YAML in a page of the documentation. */
const samplesOf = (page: string): string[] => {
  const doc = readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), 'utf8');
  return [...doc.matchAll(/^```yaml\n(.*?)^```/gmsu)].map(([, text = '']) => text);
};

describe('the documentation for authors', () => {
  const blocks = samplesOf('content-format.md');
  const start = starter('mijn-pack');

  it('has a first item of your own that can be added to a new pack as it stands', async (t) => {
    const first = samplesOf('start.md').find((text) => text.includes('family: mijn-eerste'));
    const dir = packFolder(t, { ...start, 'dubbel.yaml': `${start['dubbel.yaml']}\n${first}` });
    assert.match((await leerspoor('check', dir, '--strict')).out, /69 items\. 0 errors, 0 warnings/);
  });

  it('has examples of ways of answering that can be built', async (t) => {
    const ways = parse(blocks.find((text) => text.startsWith('shade:')) ?? '') as Record<string, unknown>;
    assert.ok(Object.keys(ways).length >= 8);
    const items = Object.entries(ways).map(([kind, way]) => {
      const answer = JSON.stringify({ [kind]: way });
      return `  - { family: ${kind}, difficulty: 1, prompt: x, answer: ${answer}, right: y, solution: [z] }\n`;
    });
    const dir = packFolder(t, { ...start, 'dubbel.yaml': `${start['dubbel.yaml']}\n${items.join('')}` });
    assert.match((await leerspoor('check', dir)).out, / 0 errors/);
  });
});
