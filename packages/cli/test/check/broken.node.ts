import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkPath } from '../../src/check/path.js';
import { good, packFolder } from '../support/pack.js';
import { change } from './broken.js';
import { faultsOfFiles } from './faults-of-files.js';
import { faultsOfReferences } from './faults-of-references.js';
import { faultsOfItems } from './faults-of-items.js';
import { poor } from './poor.js';

const kinds = [...faultsOfFiles, ...faultsOfReferences, ...faultsOfItems];

describe('a broken pack', () => {
  it('comes in at least 40 kinds here', () => assert.ok(kinds.length >= 40, String(kinds.length)));
  it('is none when it is good: there are no errors', async (t) => {
    const { problems } = await checkPath(packFolder(t, good));
    assert.equal(problems.hasErrors, false, JSON.stringify(problems.list()));
  });

  for (const [severity, list] of [
    ['error', kinds],
    ['warning', poor],
  ] as const) {
    for (const { what, files, at, rule, says } of list) {
      it(`${what} is told with its place and what to do (${rule})`, async (t) => {
        const { problems } = await checkPath(packFolder(t, files));
        const told = problems
          .list()
          .map(({ place, message, ...rest }) => ({ at: `${place.file}:${place.line}`, message, ...rest }));
        const found = told.find((one) => one.rule === rule && one.at === at && says.test(one.message));
        assert.ok(
          found,
          `wanted ${at} ${rule}; told: ${JSON.stringify(
            told.filter((one) => one.severity === severity || one.rule === rule),
            null,
            1,
          )}`,
        );
      });
    }
  }

  it('says of tabs only that they are tabs, at each of them', async (t) => {
    const files = change('een.yaml', '    text: Leg het met blokjes.\n', '\t\ttext: Leg het: met\n\t blokjes.\n');
    const { problems } = await checkPath(packFolder(t, files));
    const told = problems.list().filter(({ rule }) => rule === 'yaml');
    assert.ok(
      told.length > 0 && told.every(({ message }) => /Use spaces, not tabs/.test(message)),
      JSON.stringify(told),
    );
  });

  it('a link out of the folder is refused', async (t) => {
    const folder = packFolder(t, good);
    symlinkSync('/etc', join(folder, 'media'));
    const { problems } = await checkPath(folder);
    assert.ok(problems.list().some(({ rule, place }) => rule === 'symlink' && place.file === 'media'));
  });

  it('a folder of more than 100 MB is refused', async (t) => {
    const big = Object.fromEntries(
      Array.from({ length: 5 }, (_, i) => [`media/${i}.mp4`, new Uint8Array(21 * 1024 * 1024)]),
    );
    const { problems } = await checkPath(packFolder(t, { ...good, ...big }));
    assert.ok(problems.list().some(({ rule, message }) => rule === 'too-big' && /100 MB/.test(message)));
  });

  it('keeps silent about what a goal lacks while its file has errors, which may have taken it away', async (t) => {
    for (const files of [
      change('een.yaml', '    difficulty: 1', '\tdifficulty: 1'),
      change('een.yaml', '    difficulty: 1', '    dificulty: 1'),
      change('een.yaml', '{n + 2}', '{m + 2}'),
    ]) {
      const { problems } = await checkPath(
        packFolder(t, { ...files, 'twee.yaml': good['twee.yaml'].replace('        misconception: PLUS\n', '') }),
      );
      const told = problems.list().map(({ place, severity, rule }) => `${place.file} ${severity} ${rule}`);
      assert.match(told[0]!, /^een.yaml error/);
      const rash = told.filter((one) =>
        /unused-misconception|een.yaml warning (coverage|families|unclassified|task)/.test(one),
      );
      assert.deepEqual(rash, []);
    }
  });

  it('says a fault once of families that are like one another, and of a goal that others ask for', async (t) => {
    const like = '  - { family: ook, like: kaal, vars: { n: 3..9, wat: [a, b] }, prompt: "{n} {wat}" }\n';
    for (const files of [
      change('een.yaml', '{n + 2}', '{m + 2}'),
      change('een.yaml', '    right: Twee keer hetzelfde.\n', ''),
      change('een.yaml', '"{n + 2}"', '"{2 * n}"'),
      change('een.yaml', 'difficulty: 1', 'difficulty: 2 * n'),
      change('een.yaml', 'verb: verdubbelen', 'verb: verdubbelen: nu'),
    ]) {
      const { problems } = await checkPath(
        packFolder(t, { ...files, 'een.yaml': `${String(files['een.yaml'])}${like}` }),
      );
      const errors = problems.list().filter(({ severity }) => severity === 'error');
      assert.equal(errors.length, 1, JSON.stringify(errors, null, 1));
    }
  });

  it('tells errors before warnings', async (t) => {
    const files = change('twee.yaml', '[een]', '[drie]');
    const told = (await checkPath(packFolder(t, files))).problems.list().map(({ severity }) => severity);
    assert.deepEqual(told, [...told].sort());
    assert.deepEqual([told[0], told.at(-1)], ['error', 'warning']);
  });

  it('tells everything at once, in the order of the files', async (t) => {
    const files = {
      ...change('een.yaml', 'van {n}?', 'van {m}?'),
      'twee.yaml': good['twee.yaml'].replace('[een]', '[drie]').replace('PLUS', 'MIN'),
    };
    const { problems } = await checkPath(packFolder(t, files));
    const errors = problems
      .list()
      .filter(({ severity }) => severity === 'error')
      .map(({ place, rule }) => `${place.file} ${rule}`);
    assert.deepEqual(errors, ['een.yaml expression', 'twee.yaml unknown-goal', 'twee.yaml unknown-misconception']);
  });
});
