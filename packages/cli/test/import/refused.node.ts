import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { unzip, zipLimits } from '../../src/import/zip.js';
import { imported, qti } from './importing.js';

describe('leerspoor import of what cannot be taken', () => {
  const bomb = `<?xml version="1.0"?>\n<!DOCTYPE quiz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<quiz><question type="essay"><name><text>&b;</text></name></question></quiz>`;
  const many = zipSync(
    Object.fromEntries(Array.from({ length: zipLimits.files + 1 }, (_, i) => [`${i}.xml`, new Uint8Array()])),
  );
  for (const [what, from, name, bytes, says] of [
    ['XML with entities of its own', 'moodlexml', 'a.xml', bomb, /a\.xml:2: This XML declares entities/],
    [
      'XML that stops too early',
      'moodlexml',
      'a.xml',
      '<quiz><question type="essay"><name>',
      /not whole: <quiz> is never closed/,
    ],
    ['XML of another kind', 'moodlexml', 'a.xml', '<html></html>', /no <quiz>/],
    ['QTI 1.2', 'qti', 'a.xml', '<questestinterop></questestinterop>', /QTI 1\.2; export it as QTI 2 or 3/],
    ['a file that is no zip', 'h5p', 'a.h5p', 'x', /no \.h5p file/],
    ['a damaged zip', 'qti', 'a.zip', qti().slice(0, 400), /cannot be opened/],
    [
      'a zip that leads out of its folder',
      'qti',
      'a.zip',
      zipSync({ '../../weg.xml': new Uint8Array(1) }),
      /leads out of its folder/,
    ],
    ['a zip with too many files', 'qti', 'a.zip', many, /more than 2000 files/],
    ['a spreadsheet without rows', 'csv', 'a.csv', 'vraag;juist;uitleg\n', /no row under the names/],
    [
      'a column that does not exist',
      'csv',
      'a.csv',
      'vraagg;juist;uitleg\nx;1;y\n',
      /a\.csv:1:1: There is no column "vraagg" \(did you mean "vraag"\?\)/,
    ],
    ['a file in Latin-1', 'gift', 'a.gift', Uint8Array.of(0x61, 0xeb, 0x7b, 0x7d), /not in UTF-8/],
    ['nothing that can be used', 'gift', 'a.gift', '::Opstel::Schrijf.{}\n', /Opstel[^]*Nothing is written/],
  ] as const)
    it(`says of ${what} what is wrong, and writes nothing`, async (t) => {
      const { ran, out } = await imported(t, name, bytes, '--from', from);
      assert.equal(ran.code, 1);
      assert.match(ran.err, says);
      assert.equal(existsSync(out), false);
    });

  it('takes no more out of a zip than its limit, whatever the zip says', () => {
    const wide = zipSync({ 'a.xml': new Uint8Array(zipLimits.bytes + 1) }, { level: 9 });
    assert.throws(() => unzip('a.zip', wide, /xml$/u), /more than 100 MB/);
  });
});
