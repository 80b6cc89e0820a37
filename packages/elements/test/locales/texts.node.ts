import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { languages, listed, textsOf } from './texts.js';

const root = new URL('../../../../', import.meta.url);

const shapeOf = (lang: (typeof languages)[number]): string[] =>
  textsOf(lang).map(({ path, values }) => `${path} ${String(values)}`);

for (const lang of languages) {
  await test(`every text that a pupil can meet exists in ${lang}, with the same places for values`, () => {
    assert.deepEqual(shapeOf(lang).sort(), shapeOf('nl').sort());
    assert.deepEqual(
      textsOf(lang).filter(({ text }) => text.trim() === ''),
      [],
    );
  });

  await test(`docs/texts/${lang}.txt lists them all (make it with packages/elements/test/locales/write.ts)`, () => {
    assert.equal(readFileSync(new URL(`docs/texts/${lang}.txt`, root), 'utf8'), listed(lang));
  });
}

/** Praise of the person; praise is for the work (Mueller & Dweck 1998). */
const praise =
  /\b(slim|slimme|slimmerd|knap|knappe|knapperd|bolleboos|briljant|genie|geniaal|talent|talentvol|begaafd|kampioen|superster|winnaar|wat ben je goed|jij bent goed|goed zo)\b/iu;
/** A verdict, and nothing that helps on. */
const verdict =
  /^\s*(helaas|jammer|oei|nee|neen)?[,.! ]*(dat is |dit is )?(fout|verkeerd|niet juist|niet goed|mis)[.! ]*$/iu;
/** Any talk of a fault of the pupil. */
const fault = /\b(fout|fouten|verkeerd|mislukt|slecht|dom)\b/iu;

await test('no Dutch text of ours praises ability, or speaks of a fault', () => {
  const told = textsOf('nl').filter(({ text }) => praise.test(text) || fault.test(text));
  assert.deepEqual(told, []);
});

for (const pack of ['breuken', 'splitsen', 'werkwoorden'])
  await test(`no text of ${pack} praises ability, and no feedback is a bare verdict`, () => {
    const folder = new URL(`demo/built/${pack}/`, root);
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => stringsIn(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), ''));
    assert.ok(texts.length > 1000, 'the pack was read');
    assert.deepEqual(
      texts.filter(([, text]) => praise.test(text)),
      [],
    );
    const said = texts.filter(([path]) => /\.(feedback|right|hint|pupil)(\.|$)/.test(path));
    assert.ok(said.length > 100, 'feedback was found');
    assert.deepEqual(
      said.filter(([, text]) => verdict.test(text) || /^\s*(fout|verkeerd)\b/iu.test(text)),
      [],
    );
  });

/** Every string in a value, with the way to it. */
function stringsIn(value: unknown, path: string): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => stringsIn(one, `${path}.${name}`));
}
