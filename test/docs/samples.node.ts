// Every other sample of the documentation: types, commands and content of packs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { parseDocument } from 'yaml';
import { samplesIn } from './samples.js';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.cache/samples');
const samples = samplesIn(root);
const of = (...langs: string[]): typeof samples => samples.filter(({ lang }) => langs.includes(lang));

/** What the samples in JavaScript speak of. */
const speaking = "declare const practice: import('@leerspoor/elements').LeerspoorPractice;\n";

describe('samples of the documentation', () => {
  it('are of a kind that a test runs', () => {
    const known = ['html', 'ts', 'js', 'sh', 'yaml', 'mermaid', 'csv', '']; // pictures and drawings run nowhere
    assert.deepEqual(
      samples.filter(({ lang }) => !known.includes(lang)),
      [],
    );
    assert.ok(samples.length > 15);
  });

  before(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const { page, number, code, lang } of of('ts', 'js'))
      writeFileSync(join(folder, `${page}-${number}.ts`), `${code}\n${lang === 'js' ? speaking : ''}export {};\n`);
  });

  it('in TypeScript have sound types', () => {
    const config = {
      extends: '../../tsconfig.base.json',
      compilerOptions: {
        composite: false,
        declaration: false,
        declarationMap: false,
        noEmit: true,
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        tsBuildInfoFile: null,
      },
      include: ['*.ts'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--project', folder], {
      stdio: 'pipe',
    });
  });

  it('that need no page do what they say', () => {
    const said = (sample: string): string =>
      execFileSync(process.execPath, ['--import=tsx', '--conditions=source', join(folder, `${sample}.ts`)], {
        encoding: 'utf8',
      });
    assert.match(said('packages-content-README-2'), /score: 0,[^]*PLUS-TWEE/);
    assert.match(said('packages-engine-README-2'), /answers: 4[^]*\n0\.\d+/);
  });

  it('in YAML can be read', () => {
    for (const { page, number, code } of of('yaml'))
      assert.deepEqual(parseDocument(code).errors, [], `${page}, sample ${number}`);
  });

  it('name scripts and commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const help = leerspoor(root, '--help');
    for (const { page, code } of of('sh', ''))
      for (const [, npm, script, command] of code.matchAll(
        /(npm run|npm) (start|test(?!:)|[a-z]+:[a-z]+)|npx leerspoor ([a-z]+)/g,
      )) {
        if (npm && script) assert.ok(scripts[script], `${page}: npm run ${script}`);
        if (command) assert.match(help, new RegExp(`^ {2}${command} `, 'm'), `${page}: leerspoor ${command}`);
      }
  });

  it('lead a newcomer from nothing to a pack with an item of their own', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leerspoor-newcomer-'));
    try {
      leerspoor(folder, 'new', 'sommen');
      const own = of('yaml').find(({ page }) => page === 'start')!;
      appendFileSync(join(folder, 'sommen/dubbel.yaml'), `\n${own.code}`);
      assert.match(leerspoor(folder, 'build', 'sommen', '--out', 'public/sommen'), /1 goal/);
      assert.match(readFileSync(join(folder, 'public/sommen/dubbel.json'), 'utf8'), /mijn-eerste/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('in CSV are spreadsheets in which nothing is wrong', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leerspoor-sheet-'));
    try {
      for (const { page, number, code } of of('csv')) {
        writeFileSync(join(folder, 'blad.csv'), code);
        assert.match(leerspoor(folder, 'check', 'blad.csv'), / 0 errors/, `${page}, sample ${number}`);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('lead a teacher, as the Dutch page for authors tells, from a spreadsheet to a pack in which nothing is amiss', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leerspoor-author-'));
    const files = ['aanvullen/pack.yaml', 'aanvullen/aanvullen.yaml'];
    const said: string[] = [];
    try {
      for (const { lang, code } of samples.filter(({ page }) => page === 'auteurs')) {
        if (lang === 'csv') writeFileSync(join(folder, 'aanvullen.csv'), code);
        if (lang === 'yaml') writeFileSync(join(folder, files.shift()!), code);
        // preview does not end, and package takes a build: the tests of the command have both
        for (const [, command = ''] of code.matchAll(/^npx leerspoor (?!preview|package)(.*)$/gm))
          said.push(leerspoor(folder, ...command.split(' ')));
      }
      const page = readFileSync(join(root, 'docs/auteurs.md'), 'utf8');
      const promised = /`(\d+ goal, .* 0 errors, 0 warnings\.)`/.exec(page)?.[1];
      assert.ok(promised);
      assert.ok(said.join('').includes(promised), said.join('\n'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function leerspoor(cwd: string, ...args: string[]): string {
  return execFileSync(process.execPath, [join(root, 'packages/cli/bin/leerspoor.js'), ...args], {
    cwd,
    encoding: 'utf8',
  });
}
