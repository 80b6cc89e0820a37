import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

describe('the layering check', () => {
  let copy: string;

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'layers-'));
    mkdirSync(join(copy, 'node_modules/@leerspoor'), { recursive: true });
    for (const name of readdirSync('packages')) {
      cpSync(join('packages', name, 'package.json'), join(copy, 'packages', name, 'package.json'));
      cpSync(join('packages', name, 'src'), join(copy, 'packages', name, 'src'), { recursive: true });
      symlinkSync(join(copy, 'packages', name), join(copy, 'node_modules/@leerspoor', name));
    }
  });

  after(() => {
    rmSync(copy, { recursive: true });
  });

  const check = (root: string): { status: number | null; stderr: string } =>
    spawnSync(process.execPath, ['test/layers/check.mjs', root], { encoding: 'utf8' });

  const injected = [
    { into: 'content', line: "export type * from '@leerspoor/engine';", rule: 'content-stands-on-nothing' },
    { into: 'engine', line: "import '@leerspoor/session';", rule: 'engine-stands-on-content' },
    { into: 'engine', line: "import '../../session/src/index.js';", rule: 'engine-stands-on-content' },
    { into: 'session', line: "import '../../content/src/model/pack.js';", rule: 'not-past-an-index' },
  ];
  for (const { into, line, rule } of injected) {
    it(`fails where ${into} says ${line}`, () => {
      const file = join(copy, 'packages', into, 'src/injected.ts');
      appendFileSync(file, line);
      const { status, stderr } = check(copy);
      rmSync(file);
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`^${rule}: packages/${into}/src/injected.ts imports`, 'm'));
    });
  }

  it('fails when it saw no module', () => {
    const empty = mkdtempSync(join(tmpdir(), 'layers-'));
    mkdirSync(join(empty, 'packages/engine/src'), { recursive: true });
    const { status, stderr } = check(resolve(empty));
    rmSync(empty, { recursive: true });
    assert.equal(status, 1);
    assert.match(stderr, /saw no module/);
  });
});
