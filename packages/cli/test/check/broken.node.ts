import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { check } from '../../src/check/check.js';
import { good, packFolder, type Files } from '../support/pack.js';

/** A kind of broken pack: what is done to a good one, and where and how it must be told. */
interface Broken {
  readonly what: string;
  readonly files: Files;
  readonly at: string;
  readonly rule: string;
  readonly says: RegExp;
}

type Name = keyof typeof good;

/** The good pack with one text changed; the text must be there. */
function change(name: Name, from: string, to: string): Files {
  assert.ok(good[name].includes(from), `${name} holds ${from}`);
  return { ...good, [name]: good[name].replace(from, to) };
}

function without(name: Name): Files {
  return Object.fromEntries(Object.entries(good).filter(([one]) => one !== name));
}

const item = 'items:\n  - family: kaal\n';
const hint = '    text: Leg het met blokjes.\n';
const bad = (what: string, files: Files, at: string, rule: string, says: RegExp): Broken => ({
  what,
  files,
  at,
  rule,
  says,
});

const kinds: readonly Broken[] = [
  bad('no pack.yaml', without('pack.yaml'), 'pack.yaml:1', 'no-pack', /no pack\.yaml.*leerspoor new/),
  bad(
    'a tab as indent',
    change('een.yaml', '  - text: Ik neem', '\t- text: Ik neem'),
    'een.yaml:4',
    'yaml',
    /spaces, not tabs/,
  ),
  bad(
    'a quote that is not closed',
    change('een.yaml', '"Het getal is {n}."', '"Het getal is {n}.'),
    'een.yaml:13',
    'yaml',
    /not good YAML/,
  ),
  bad(
    'a text with ": " without quotes',
    change('een.yaml', 'Ik neem het getal twee keer.', 'Let op: twee keer: het getal.'),
    'een.yaml:4',
    'yaml',
    /quotes/,
  ),
  bad(
    'the same field twice',
    change('een.yaml', 'verb: verdubbelen', 'verb: verdubbelen\nverb: maal'),
    'een.yaml:3',
    'yaml',
    /Keep one/,
  ),
  bad(
    'an alias that leads nowhere',
    change('een.yaml', 'verb: verdubbelen', 'verb: *werk'),
    'een.yaml:1',
    'yaml',
    /alias/,
  ),
  bad(
    'a file in Latin-1',
    {
      ...good,
      'een.yaml': Buffer.from(good['een.yaml'].replace('Tel', 'Tél').replace('Ik neem', 'Ik nëem'), 'latin1'),
    },
    'een.yaml:4',
    'not-utf8',
    /UTF-8/,
  ),
  bad('a JSON file that is none', { ...good, 'media/x.json': '{' }, 'media/x.json:1', 'json', /not good JSON/),
  bad(
    'an unknown field',
    change('een.yaml', 'verb: verdubbelen', 'verb: verdubbelen\naudiense: young'),
    'een.yaml:3',
    'unknown-field',
    /"audiense".*did you mean "audience"/,
  ),
  bad(
    'two unknown fields at once',
    change('een.yaml', item, `${item}    promt: x\n    difficultie: 1\n`),
    'een.yaml:17',
    'unknown-field',
    /"promt".*"prompt".*"difficultie".*"difficulty"/,
  ),
  bad(
    'a missing field of pack.yaml',
    change('pack.yaml', 'version: 1.0.0\n', ''),
    'pack.yaml:1',
    'missing-field',
    /"version" is missing.*add/,
  ),
  bad(
    'a missing field of a goal',
    change('twee.yaml', 'verb: halveren\n', ''),
    'twee.yaml:1',
    'missing-field',
    /"verb" is missing/,
  ),
  bad(
    'a missing field of an item',
    change('een.yaml', '    right: Twee keer hetzelfde.\n', ''),
    'een.yaml:16',
    'missing-field',
    /"right" is missing in the family "kaal"/,
  ),
  bad(
    'a text where a list belongs',
    change('twee.yaml', 'prerequisites: [een]', 'prerequisites: een'),
    'twee.yaml:3',
    'invalid-value',
    /must be a list/,
  ),
  bad(
    'a word that is no choice',
    change('twee.yaml', 'verb: halveren', 'verb: halveren\naudience: kleuter'),
    'twee.yaml:3',
    'invalid-value',
    /young or middle or older/,
  ),
  bad(
    'a version that is none',
    change('pack.yaml', '1.0.0', 'eerste'),
    'pack.yaml:2',
    'invalid-value',
    /looks like 1\.0\.0/,
  ),
  bad(
    'braces without quotes',
    change('een.yaml', 'prompt: Wat is het [dubbel](word:dubbel) van {n}?', 'prompt: {n}'),
    'een.yaml:20',
    'invalid-value',
    /write "\{n\}"/,
  ),
  bad(
    'an answer of two kinds',
    change('een.yaml', '{ number: "{2 * n}" }', '{ number: "{2 * n}", text: x }'),
    'een.yaml:21',
    'invalid-value',
    /exactly one of/,
  ),
  bad(
    'a mastery number over 1',
    change('twee.yaml', 'verb: halveren', 'verb: halveren\nmastery: { chance: 80 }'),
    'twee.yaml:3',
    'invalid-value',
    /at most 1/,
  ),
  bad(
    'a goal without its file',
    change('pack.yaml', '[een, twee]', '[een, twee, drie]'),
    'pack.yaml:6',
    'no-goal-file',
    /"drie\.yaml"/,
  ),
  bad(
    'a goal file that no pack names',
    { ...good, 'los.yaml': 'content: x\nverb: y\n' },
    'los.yaml:1',
    'unlisted-goal',
    /add "los" to "goals"/,
  ),
  bad(
    'an unknown prerequisite',
    change('twee.yaml', '[een]', '[eenn]'),
    'twee.yaml:3',
    'unknown-goal',
    /no goal "eenn" \(did you mean "een"\?\)/,
  ),
  bad(
    'goals in a circle',
    change('een.yaml', 'verb: verdubbelen', 'verb: verdubbelen\nprerequisites: [twee]'),
    'twee.yaml:3',
    'cycle',
    /een → twee → een.*Take one/,
  ),
  bad(
    'an unknown block',
    change('een.yaml', 'verb: verdubbelen', 'verb: verdubbelen\nblock: begin'),
    'een.yaml:3',
    'unknown-block',
    /no block "begin"/,
  ),
  bad(
    'an unknown misconception',
    change('twee.yaml', 'misconception: PLUS', 'misconception: PLUSS'),
    'twee.yaml:14',
    'unknown-misconception',
    /did you mean "PLUS"/,
  ),
  bad(
    'an unknown misconception to repair',
    change('een.yaml', item, `${item}    repairs: [MIN]\n`),
    'een.yaml:17',
    'unknown-misconception',
    /"MIN"/,
  ),
  bad(
    'an unknown word',
    change('een.yaml', 'word:dubbel', 'word:dubel'),
    'een.yaml:20',
    'unknown-word',
    /did you mean "dubbel"/,
  ),
  bad(
    'an unknown family in like',
    change('een.yaml', item, `${item}    like: kale\n`),
    'een.yaml:17',
    'unknown-family',
    /no family "kale" above/,
  ),
  bad(
    'an unknown pool',
    change('een.yaml', 'basis: 4', 'bassis: 4'),
    'een.yaml:18',
    'unknown-pool',
    /did you mean "basis"/,
  ),
  bad(
    'a family twice',
    change('twee.yaml', '  - family: half', '  - family: half\n    prompt: x\n  - family: half'),
    'twee.yaml:10',
    'duplicate-family',
    /stands twice in this file/,
  ),
  bad(
    'a picture that is not there',
    change('een.yaml', hint, '    text: "Kijk: ![een hand](media/hand.png)"\n'),
    'een.yaml:7',
    'missing-file',
    /no file "media\/hand\.png"/,
  ),
  bad(
    'a link out of a text',
    change('een.yaml', hint, '    text: "Kijk [hier](https://example.org)"\n'),
    'een.yaml:7',
    'expression',
    /cannot link.*word:noemer/,
  ),
  bad(
    'a text of two paragraphs',
    change('een.yaml', hint, '    text: "Eerst.\\n\\nDan."\n'),
    'een.yaml:7',
    'expression',
    /one paragraph/,
  ),
  bad(
    'a brace that is not closed',
    change('een.yaml', 'van {n}?', 'van {n?'),
    'een.yaml:20',
    'expression',
    /not closed by "}"/,
  ),
  bad(
    'an unknown variable',
    change('een.yaml', 'van {n}?', 'van {m}?'),
    'een.yaml:20',
    'expression',
    /no variable "m".*known here: n/,
  ),
  bad(
    'an unknown function',
    change('een.yaml', 'van {n}?', 'van {dubbel(n)}?'),
    'een.yaml:20',
    'expression',
    /no function "dubbel".*gcd/,
  ),
  bad(
    'a sum that divides by 0',
    change('een.yaml', 'van {n}?', 'van {(n / 0)}?'),
    'een.yaml:20',
    'expression',
    /cannot be divided by 0/,
  ),
  bad(
    'a condition that is none',
    change('een.yaml', '    make:', '    where: n + 1\n    make:'),
    'een.yaml:18',
    'expression',
    /condition is needed/,
  ),
  bad('a range that is none', change('een.yaml', 'n: 3..9', 'n: "3 + 4"'), 'een.yaml:17', 'no-range', /write 2\.\.10/),
  bad(
    'too many combinations',
    change('een.yaml', '{ n: 3..9 }', '{ n: 3..999, m: 1..999 }'),
    'een.yaml:17',
    'too-many',
    /make their ranges smaller/,
  ),
  bad(
    'a template without solutions',
    change('een.yaml', '    make:', '    where: n > 20\n    make:'),
    'een.yaml:18',
    'no-solutions',
    /Widen the ranges/,
  ),
  bad(
    'a template with too few solutions',
    change('een.yaml', 'basis: 4', 'basis: 40'),
    'een.yaml:18',
    'too-few-solutions',
    /makes 7.*asks for 42/,
  ),
  bad(
    'a wrong answer that is right',
    change('twee.yaml', 'answer: "2"', 'answer: "4"'),
    'twee.yaml:13',
    'wrong-is-right',
    /counts as right|stands twice|Two/,
  ),
  bad(
    'a wrong answer that nobody can give',
    change('een.yaml', '"{n + 2}"', 'veel'),
    'een.yaml:16',
    'no-solutions',
    /Widen/,
  ),
  bad(
    'a wrong answer twice',
    change('twee.yaml', 'answer: "6"', 'answer: "2"'),
    'twee.yaml:16',
    'same-wrong',
    /stands twice/,
  ),
  bad(
    'a right answer that its scoring rejects',
    change('twee.yaml', '{ choice: "4" }', '{ number: vier }'),
    'twee.yaml:11',
    'right-is-wrong',
    /does not take the right answer/,
  ),
  bad(
    'a slot that no item gives',
    change('een.yaml', '    slots: { n: "{n}" }', '    slots: { m: "{n}" }'),
    'een.yaml:29',
    'built-pack',
    /slot/,
  ),
  bad(
    'a slot without an example',
    change('een.yaml', 'worked: "Het getal is {n}."', 'worked: "Het getal is {getal}."'),
    'een.yaml:11',
    'built-pack',
    /getal/,
  ),
  bad(
    'a figure that does not exist',
    change('een.yaml', hint, `${hint}  - kind: figure\n    figure: { figure: strook, parts: 2 }\n`),
    'een.yaml:9',
    'built-pack',
    /strip/,
  ),
  bad(
    'more parts shaded than there are',
    change('een.yaml', hint, `${hint}  - kind: figure\n    figure: { figure: strip, parts: 2, shaded: 3 }\n`),
    'een.yaml:9',
    'built-pack',
    /shaded/,
  ),
  bad(
    'a video file that is none',
    {
      ...change('een.yaml', hint, `${hint}  - kind: video-file\n    file: media/v.json\n`),
      'media/v.json': '{"kind":"film"}',
    },
    'een.yaml:9',
    'video-file',
    /does not describe a video/,
  ),
  bad(
    'a video of a kind no browser plays',
    {
      ...change(
        'een.yaml',
        hint,
        `${hint}  - { kind: video, title: t, sources: [media/v.avi], transcript: [x], seconds: 50 }\n`,
      ),
      'media/v.avi': 'x',
    },
    'een.yaml:8',
    'video-type',
    /\.webm or \.mp4/,
  ),
  bad(
    'a pack that extends itself',
    change('pack.yaml', 'title: Klein', 'title: Klein\nextends: .'),
    'pack.yaml:4',
    'extends-itself',
    /builds on itself/,
  ),
  bad(
    'a pack that extends nothing',
    change('pack.yaml', 'title: Klein', 'title: Klein\nextends: ../nergens-te-vinden'),
    'pack.yaml:4',
    'bad-base',
    /cannot be built/,
  ),
  bad(
    'an item left out that is not there',
    change('een.yaml', 'verb: verdubbelen', 'verb: verdubbelen\nwithout: [weg]'),
    'een.yaml:3',
    'unknown-item',
    /no item or family "weg"/,
  ),
];

/** What makes practice poor, though the pack can be built. */
const poor: readonly Broken[] = [
  bad('too few items', good, 'een.yaml:16', 'coverage', /4 items for basis; 24 are needed/),
  bad('too few templates', good, 'een.yaml:16', 'families', /1 template; 4 are needed/),
  bad(
    'two options',
    change('twee.yaml', '      - answer: "6"\n        feedback: Verdeel in twee gelijke delen.\n', ''),
    'twee.yaml:13',
    'few-options',
    /at least 3, better 4/,
  ),
  bad(
    'wrong answers without misconception',
    change('een.yaml', '        misconception: PLUS\n', ''),
    'een.yaml:16',
    'unclassified',
    /0 % have a misconception/,
  ),
  bad(
    'a closed question without misconception',
    change('twee.yaml', '        misconception: PLUS\n', ''),
    'twee.yaml:13',
    'no-misconception',
    /mistake that pupils make/,
  ),
  bad(
    'a verb that no check item asks',
    change('een.yaml', 'verb: verdubbelen', 'verb: plaatsen'),
    'een.yaml:2',
    'alignment',
    /number-line/,
  ),
  bad(
    'verrijking that does not say what is deeper',
    change('twee.yaml', '    difficulty: 2\n', '    difficulty: 2\n    make: { verrijking: 1 }\n'),
    'twee.yaml:8',
    'no-enrichment',
    /Bigger numbers alone/,
  ),
  bad(
    'praise of the person',
    change('een.yaml', 'right: Twee keer', 'right: Slim! Twee keer'),
    'een.yaml:26',
    'person-praise',
    /"Slim" praises the person/,
  ),
  bad(
    'feedback that only judges',
    change('twee.yaml', 'Reken na met blokjes.', 'Fout!'),
    'twee.yaml:13',
    'bare-wrong',
    /only says that it is wrong/,
  ),
  bad(
    'feedback that claims what nobody saw',
    change('twee.yaml', 'right: Twee gelijke delen.', 'right: Je verdeelde in twee.'),
    'twee.yaml:18',
    'claimed-strategy',
    /nobody saw that/,
  ),
  bad(
    'feedback that gives the answer away',
    change('een.yaml', 'feedback: Je telde op.', 'feedback: "Het is {2 * n}."'),
    'een.yaml:23',
    'gives-away',
    /at the first try/,
  ),
  bad('feedback on the task only', good, 'een.yaml:16', 'task-only', /level: process/),
  bad(
    'a sentence too long',
    change('twee.yaml', 'Wat is de helft van 8?', `Wat is ${'heel '.repeat(25)}de helft van 8?`),
    'twee.yaml:10',
    'long-sentence',
    /Make two of it/,
  ),
  bad(
    'a task too long',
    change('twee.yaml', 'Wat is de helft van 8?', `${'Er zijn acht koeken. '.repeat(15)} Wat is de helft?`),
    'twee.yaml:10',
    'too-long',
    /Make it shorter/,
  ),
  bad(
    'HTML in a text',
    change('twee.yaml', 'de helft van 8', 'de <b>helft</b> van 8'),
    'twee.yaml:10',
    'html',
    /<b>.*Markdown/,
  ),
  bad('a goal without a plan', good, 'twee.yaml:6', 'no-plan', /no plan/),
  bad('a plan of one step', good, 'een.yaml:11', 'plan-length', /3 to 5/),
  bad(
    'a step without pictogram',
    change('een.yaml', '        pictogram: look\n', ''),
    'een.yaml:11',
    'no-pictogram',
    /does not read yet/,
  ),
  bad(
    'a step too long',
    change('een.yaml', 'text: Kijk.', 'text: Kijk nu eerst heel erg goed naar alles wat er daar staat.'),
    'een.yaml:11',
    'long-step',
    /at most 10/,
  ),
  bad(
    'a criterion not in the words of a pupil',
    change('twee.yaml', 'Ik verdeel', 'De leerling verdeelt'),
    'twee.yaml:5',
    'criterion',
    /begin with "Ik/,
  ),
  bad(
    'a misconception that nobody has',
    change('pack.yaml', 'words:', '  MIN: { pupil: x, teacher: y }\nwords:'),
    'pack.yaml:9',
    'unused-misconception',
    /MIN/,
  ),
  bad(
    'a picture that does not say what it shows',
    { ...change('een.yaml', hint, '    text: "Kijk ![](media/hand.png)"\n'), 'media/hand.png': 'x' },
    'een.yaml:1',
    'no-alt',
    /between the brackets/,
  ),
  bad(
    'a video without captions',
    {
      ...change(
        'een.yaml',
        hint,
        `${hint}  - { kind: video, title: t, sources: [media/v.webm], transcript: [x], seconds: 50 }\n`,
      ),
      'media/v.webm': 'x',
    },
    'een.yaml:8',
    'no-captions',
    /cannot hear/,
  ),
];

describe('a broken pack', () => {
  it('comes in at least 40 kinds here', () => assert.ok(kinds.length >= 40, String(kinds.length)));
  it('is none when it is good: there are no errors', async (t) => {
    const { problems } = await check(packFolder(t, good));
    assert.equal(problems.hasErrors, false, JSON.stringify(problems.list()));
  });

  for (const [severity, list] of [
    ['error', kinds],
    ['warning', poor],
  ] as const) {
    for (const { what, files, at, rule, says } of list) {
      it(`${what} is told with its place and what to do (${rule})`, async (t) => {
        const { problems } = await check(packFolder(t, files));
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

  it('a link out of the folder is refused', async (t) => {
    const folder = packFolder(t, good);
    symlinkSync('/etc', join(folder, 'media'));
    const { problems } = await check(folder);
    assert.ok(problems.list().some(({ rule, place }) => rule === 'symlink' && place.file === 'media'));
  });

  it('a folder of more than 100 MB is refused', async (t) => {
    const big = Object.fromEntries(
      Array.from({ length: 5 }, (_, i) => [`media/${i}.mp4`, new Uint8Array(21 * 1024 * 1024)]),
    );
    const { problems } = await check(packFolder(t, { ...good, ...big }));
    assert.ok(problems.list().some(({ rule, message }) => rule === 'too-big' && /100 MB/.test(message)));
  });

  it('tells everything at once, in the order of the files', async (t) => {
    const files = {
      ...change('een.yaml', 'van {n}?', 'van {m}?'),
      'twee.yaml': good['twee.yaml'].replace('[een]', '[drie]').replace('PLUS', 'MIN'),
    };
    const { problems } = await check(packFolder(t, files));
    const errors = problems
      .list()
      .filter(({ severity }) => severity === 'error')
      .map(({ place, rule }) => `${place.file} ${rule}`);
    assert.deepEqual(errors, ['een.yaml expression', 'twee.yaml unknown-goal', 'twee.yaml unknown-misconception']);
  });
});
