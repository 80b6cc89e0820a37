import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { plainText, rightResponses, score, type Item } from '@leerspoor/content';
import { packFolder } from '../support/pack.js';
import { leerspoor } from '../support/run.js';
import { fixture, h5p, imported, picture, qti } from './importing.js';

const csv = `doel;inhoud;werkwoord;criterium;vraag;soort;juist;fout 1;denkfout 1;feedback 1;uitleg
kommagetallen;kommagetallen;optellen;Ik zet de komma's onder elkaar.;Hoeveel is 0,5 + 0,25?;;0,75;0,30;Telt zonder komma;Zet de komma's onder elkaar.;Tiende bij tiende.
kommagetallen;;;;Hoe heet dit?;tekst;;;;;Zo heet het.
kommagetallen;;;;Welke is groter?;keuze;0,5;0,25;;Kijk naar de tienden.;Meer tienden is groter.
`;

for (const { from, name, bytes, types, passed } of [
  {
    from: 'moodlexml',
    name: 'moodle.xml',
    bytes: () => fixture('moodle.xml'),
    types: ['choice', 'choice', 'choice', 'text', 'number', 'number', 'match', 'gaps', 'order', 'gaps', 'gaps', 'open'],
    passed: [
      /"Schrijf een verhaal": .*essay without notes/,
      /"Inleiding": it is a text/,
      /"Berekend": .*"calculated"/,
      /"Prent ontbreekt": its picture "weg\.png"/,
    ],
  },
  {
    from: 'gift',
    name: 'vragen.gift',
    bytes: () => fixture('vragen.gift'),
    types: [
      ...['choice', 'number', 'number', 'choice', 'text', 'choice', 'choice', 'match', 'choice', 'text', 'choice'],
      ...['number', 'number', 'choice'],
    ],
    passed: [/"Opstel": .*essay/, /"Nu komen vragen/, /line 41, "Twee ineen": .*empty line/],
  },
  {
    from: 'qti',
    name: 'toets.zip',
    bytes: qti,
    types: ['number', 'choice', 'gaps', 'choice', 'match', 'select', 'gaps', 'open', 'order', 'text', 'gaps'],
    passed: [
      /items\/plek\.xml, "Wijs aan": .*"select-point"/,
      /items\/zonder\.xml, "Zonder sleutel": .*which answer is right/,
    ],
  },
  {
    from: 'h5p',
    name: 'breuken.h5p',
    bytes: h5p,
    types: ['choice', 'choice', 'gaps', 'gaps', 'gaps', 'select', 'choice', 'choice', 'open'],
    passed: [/"Sleep op de prent": H5P\.DragQuestion/],
  },
  {
    from: 'csv',
    name: 'rij.csv',
    bytes: () => csv,
    types: ['number', 'choice'],
    passed: [/row 3: This row has nothing in the column "juist"/],
  },
] as const)
  describe(`leerspoor import --from ${from}`, () => {
    it('makes an item of every supported question, whose key its own scoring takes as right', async (t) => {
      const { items, ran } = await imported(t, name, bytes(), '--from', from);
      assert.deepEqual(
        [...items].map(({ interaction }) => interaction.type).sort(),
        [...types].sort(),
        ran.out + ran.err,
      );
      for (const item of items)
        for (const response of rightResponses(item.interaction)) assert.equal(score(item, response).score, 1, item.id);
    });

    it('names every question that it passes over, with its place and why', async (t) => {
      const { ran, out } = await imported(t, name, bytes(), '--from', from);
      for (const line of passed) assert.match(ran.out, line);
      assert.match(
        ran.out,
        new RegExp(
          `^${types.length + passed.length} questions: ${types.length} items in \\d goals?, ${passed.length} passed over`,
        ),
      );
      assert.equal(ran.out.startsWith(readFileSync(join(out, 'import-report.txt'), 'utf8')), true);
    });
  });

describe('leerspoor import', () => {
  it('takes decimal commas: 3,14 and 3.14 are one answer, 0,75 typed with a comma is right', async (t) => {
    const { items } = await imported(t, 'moodle.xml', fixture('moodle.xml'), '--from', 'moodlexml');
    const by = (end: string): Item => items.find(({ id }) => id.endsWith(end))!;
    for (const text of ['3,14', '3.14', '3,15'])
      assert.equal(score(by('-pi'), { type: 'number', text }).score, 1, text);
    for (const text of ['0,75', '0.75', ' 0,75 '])
      assert.equal(score(by('kommagetal-kort'), { type: 'number', text }).score, 1);
    assert.equal(
      plainText(score(by('kommagetal-kort'), { type: 'number', text: '3,4' }).feedback),
      'Een breuk is geen komma.',
    );
  });

  it('reads a range, what is said of every other number, and the format of each part, from GIFT', async (t) => {
    const { items } = await imported(t, 'vragen.gift', fixture('vragen.gift'), '--from', 'gift');
    const by = (end: string): Item => items.find(({ id }) => id.endsWith(end))!;
    assert.equal(score(by('-bereik'), { type: 'number', text: '3,142' }).score, 1);
    assert.equal(plainText(by('-bereik').prompt), 'Een getal tussen 3,141 en 3,142?');
    assert.equal(plainText(score(by('-rond-drie'), { type: 'number', text: '1' }).feedback), 'Goed zo.');
    assert.equal(plainText(score(by('-rond-drie'), { type: 'number', text: '9' }).feedback), 'Tel nog eens.');
    const shape = by('-vorm').interaction;
    assert.ok(shape.type === 'choice');
    assert.deepEqual(shape.options.map(({ text }) => plainText(text)).sort(), ['cirkel', 'vierkant']);
  });

  it('keeps apart what each field of a TestVision item wants', async (t) => {
    const { items } = await imported(t, 'toets.zip', qti(), '--from', 'qti');
    const item = items.find(({ id }) => id.endsWith('-twee-velden'))!;
    const filled = (g1: string, g2: string): number => score(item, { type: 'gaps', filled: { g1, g2 } }).score;
    assert.ok(item.interaction.type === 'gaps');
    assert.equal(filled('teller', 'noemer'), 1);
    assert.ok(filled('noemer', 'noemer') < 1);
  });

  it('takes options that are long sentences, and leaves out an empty one', async (t) => {
    const long =
      'Een breuk is een deel van een geheel dat in gelijke stukken verdeeld werd, en waarvan er enkele gekozen zijn';
    const { items, ran } = await imported(t, 'lang.gift', `Wat is een breuk? {=${long} ~een som ~}`, '--from', 'gift');
    assert.match(ran.out, /an option without a text is left out/);
    const [item] = items;
    assert.ok(item?.interaction.type === 'choice');
    assert.equal(item.interaction.options.length, 2);
    assert.ok(item.interaction.options.some(({ text }) => plainText(text) === long));
  });

  it('takes embedded pictures, formulas, and signs that mean something to us, as they are', async (t) => {
    const { items, out } = await imported(t, 'moodle.xml', fixture('moodle.xml'), '--from', 'moodlexml');
    assert.deepEqual(items[0]!.prompt, [
      'Welk deel van de ',
      { strong: 'strook' },
      ' is gekleurd? ',
      { image: 'media/strook-vier.png', alt: 'een strook met 4 stukken, 3 gekleurd' },
    ]);
    assert.deepEqual(readFileSync(join(out, 'media/strook-vier.png')), Buffer.from(picture));
    const [first] = items;
    assert.ok(first?.interaction.type === 'choice');
    assert.deepEqual(first.interaction.options.find(({ correct }) => correct)!.text, [{ fraction: ['3', '4'] }]);
    assert.match(plainText(items[1]!.prompt), /half\? \[duid ze \{alle\} aan\] & kijk goed$/);
    assert.match(plainText(items[3]!.prompt), /Kost € 2 of \$ 2 en \$ 3\.$/);
  });

  it('makes a goal of each category and says so; with --goal all questions go to the goal that was named', async (t) => {
    const many = await imported(t, 'moodle.xml', fixture('moodle.xml'), '--from', 'moodlexml');
    assert.match(many.ran.out, /Goals that were made[^]*Breuken-en-kommagetallen\.yaml\n {2}Taal\.yaml/);
    const one = await imported(
      t,
      'm.xml',
      fixture('moodle.xml'),
      '--from',
      'moodlexml',
      '--goal',
      'BR1',
      '--content',
      'breuken',
      '--verb',
      'lezen',
      '--licence',
      'CC-BY-4.0',
    );
    assert.deepEqual(
      readdirSync(one.out)
        .filter((file) => file.endsWith('.yaml'))
        .sort(),
      ['BR1.yaml', 'pack.yaml'],
    );
    assert.doesNotMatch(one.ran.out, /Goals that were made|licence/);
  });

  it('reads no code of an .h5p, only its content and pictures', async (t) => {
    const { out } = await imported(t, 'b.h5p', h5p(), '--from', 'h5p');
    assert.deepEqual(readdirSync(out).sort(), [
      '.schema',
      'Breuken-herhalen.yaml',
      'import-report.txt',
      'media',
      'pack.yaml',
    ]);
    assert.deepEqual(readdirSync(join(out, 'media')), ['strook-1.png']);
  });

  it('overwrites nothing, and says how it is called', async (t) => {
    const dir = packFolder(t, { 'a.gift': 'x{T}', 'brief.txt': 'x' });
    assert.match((await leerspoor('import', join(dir, 'a.gift'), '--from', 'gift', '--out', dir)).err, /is not empty/);
    assert.equal((await leerspoor('import', join(dir, 'a.gift'))).code, 2);
    assert.equal((await leerspoor('import', join(dir, 'a.gift'), '--from', 'word', '--out', join(dir, 'x'))).code, 2);
    writeFileSync(join(dir, 'geen.txt'), '');
    assert.match(
      (await leerspoor('import', join(dir, basename('weg.gift')), '--from', 'gift', '--out', join(dir, 'x'))).err,
      /There is no file/,
    );
  });
});
