// What npm would publish, in an empty project: the short form, in every run of the tests. The long one is in long.ts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { installed, root, type Project } from './project.js';
import { tsconfig, usage } from './types.js';

describe('the packages, packed and installed in an empty project', { timeout: 300_000 }, () => {
  let project: Project;
  before(() => (project = installed()));
  after(() => project.remove());

  it('import on a server, where there is no DOM', () => {
    const entries = Object.keys(project.tarballs).flatMap((name) => entriesOf(project, name));
    assert.ok(entries.length > 20);
    const script = `for (const entry of ${JSON.stringify(entries)}) await import(entry);`;
    project.run(process.execPath, '--input-type=module', '--eval', script);
  });

  for (const resolution of ['nodenext', 'bundler'] as const)
    it(`have sound types in a strict project, resolved as ${resolution}`, () => {
      project.write({ 'tsconfig.json': tsconfig(resolution), 'page.ts': usage });
      project.run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '--project', '.');
    });

  it('have types that go with their modules', async () => {
    for (const [name, file] of Object.entries(project.tarballs)) {
      const result = await checkPackage(createPackageFromTarballData(readFileSync(file)));
      assert.ok(result.types, `${name} has no types`);
      // these packages are ES modules: Node 10 and require() are not what they are for
      const problems = result.problems.filter((problem) => !('resolutionKind' in problem) || esModules(problem));
      assert.deepEqual(problems, [], name);
    }
  });

  it('bring the licence, the script for a plain page and the command', () => {
    const inside = join(project.dir, 'node_modules');
    for (const name of Object.keys(project.tarballs))
      assert.match(readFileSync(join(inside, name, 'LICENSE'), 'utf8'), /MIT/, name);
    assert.match(readFileSync(join(inside, 'leerspoor/dist/script/licences.txt'), 'utf8'), /lit/);
    assert.match(project.run('npx', 'leerspoor', '--help'), /preview/);
  });
});

const esModules = ({ resolutionKind }: { resolutionKind: string }): boolean =>
  ['node16-esm', 'bundler'].includes(resolutionKind);

/** Every module of a package that can be imported by name. */
function entriesOf({ dir }: Project, name: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(dir, 'node_modules', name, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  return Object.keys(exports)
    .filter((path) => !path.endsWith('.json'))
    .map((path) => join(name, path));
}
