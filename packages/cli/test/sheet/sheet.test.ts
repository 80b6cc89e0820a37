import { check, droppedFolder, Problems, type Compiled } from '@leerspoor/cli/author';
import { plainText, rightResponses, score, wrongResponses, type Item } from '@leerspoor/content';
import { expect } from '@open-wc/testing';
import { dropped } from '../support/memory.js';

async function read(text: string | Uint8Array): Promise<{ told: string[]; compiled: Compiled | undefined }> {
  const problems = new Problems();
  const { compiled } = await check(droppedFolder(dropped({ 'opgaven.csv': text }), 'opgaven.csv', problems), problems);
  const told = problems.list().map(({ place, rule }) => `${place.line}:${place.column} ${rule}`);
  return { told, compiled };
}

const items = (compiled: Compiled | undefined): Item[] => Object.values(compiled?.pack?.content ?? {}).flat();
const head = 'doel;inhoud;werkwoord;vraag;soort;juist;fout 1;denkfout 1;feedback 1;fout 2;feedback 2;uitleg;pool';

const sound = `${head}
BR9;breuken;optellen;Wat is {1/4} + {2/4}?;;3/4;3/8;Telt de noemers op;Tel alleen de tellers.;;;De noemer blijft.;
BR9;;;Hoeveel is 0,5 + 0,25?;;0,75;0,30;;Zet de komma's onder elkaar.;;;Tiende bij tiende.;check
BR9;;;"Welke is ""groter"";
kies.";keuze;1/2;1/3;;Denk aan taart.;1/4;Denk aan taart.;Minder stukken: groter.;
BR9;;;Leg van klein naar groot.;volgorde;een | twee | drie;;;;;;Tel mee.;
BR9;;;Duid het werkwoord aan.;woorden;Gisteren [liep] An.;;;;;;Een werkwoord zegt wat iemand doet.;
NL1;woorden;spellen;Schrijf het meervoud van auto.;tekst;auto's|auto’s;autos;;Luister naar de o.;;;Na een lange klank komt 's.;herhaling
`;

describe('a spreadsheet', () => {
  it('becomes items in the goals it names, each right answer worth 1 and each wrong one less, with its misconception', async () => {
    const { compiled, told } = await read(sound);
    expect(
      told.filter((one) => /no-goal|made-goal/.test(one)),
      'only the success criteria are made, and that is said',
    ).to.deep.equal(['2:1 made-goal', '8:1 made-goal']);
    expect(compiled?.head.goals.map(({ id, content, verb }) => [id, content, verb])).to.deep.equal([
      ['BR9', 'breuken', 'optellen'],
      ['NL1', 'woorden', 'spellen'],
    ]);
    const all = items(compiled);
    expect(all.map(({ interaction }) => interaction.type)).to.deep.equal([
      'fraction',
      'number',
      'choice',
      'order',
      'select',
      'text',
    ]);
    expect(all.map(({ use, track }) => (use === 'practice' ? track : use))).to.deep.equal([
      'basis',
      'check',
      'basis',
      'basis',
      'basis',
      'herhaling',
    ]);
    for (const item of all) {
      for (const response of rightResponses(item.interaction)) expect(score(item, response).score, item.id).to.equal(1);
      for (const wrong of item.wrong)
        for (const response of wrongResponses(item.interaction, wrong))
          expect([score(item, response).score, score(item, response).misconception]).to.deep.equal([
            0,
            wrong.misconception,
          ]);
    }
    expect(all[0]!.wrong[0]!.misconception).to.equal('TELT-DE-NOEMERS-OP');
    expect(plainText(all[2]!.prompt)).to.equal('Welke is "groter"; kies.');
  });

  it('says the same with commas, tabs, quotes, a BOM, sep= and lines of Windows', async () => {
    const once = JSON.stringify(items((await read(sound)).compiled));
    const quoted = (by: string): string =>
      sound
        .split(/\n(?=[BN]|$)/u)
        .map((line) =>
          line
            .split(/;(?!\n)/u)
            .map((cell) => (cell.startsWith('"') ? cell : `"${cell}"`))
            .join(by),
        )
        .join('\r\n');
    for (const text of [`\uFEFF${sound}`, `sep=;\n${sound}`, quoted(','), quoted('\t')])
      expect(JSON.stringify(items((await read(text)).compiled))).to.equal(once);
  });

  const row = (cells: string): string => `${head}\n${cells}\n`;
  for (const [what, text, at] of [
    ['a column that does not exist', 'doel;vraagje;juist;uitleg\nA;x;1;y\n', '1:6 unknown-column'],
    ['a row without an answer', row('A;b;c;Hoeveel?;;;;;;;;Zo.;'), '2:1 missing-cell'],
    ['a kind of answer that does not exist', row('A;b;c;Hoeveel?;gok;4;;;;;;Zo.;'), '2:16 unknown-kind'],
    ['a pool that does not exist', row('A;b;c;Hoeveel?;;4;;;;;;Zo.;toest'), '2:28 unknown-pool'],
    ['a number that can be two', row('A;b;c;Hoeveel?;;1.000;;;;;;Zo.;'), '2:17 grouped-number'],
    ['a wrong answer that is right', row('A;b;c;Hoeveel?;;4;4,0;;Kijk.;;;Zo.;'), '2:19 wrong-is-right'],
    ['a wrong answer without feedback', row('A;b;c;Hoeveel?;;4;5;;;;;Zo.;'), '2:19 missing-field'],
    ['a brace that is not closed', row('A;b;c;Hoeveel {n?;;4;;;;;;Zo.;'), '2:7 expression'],
    ['a quote that is not closed', row('A;b;c;"Hoeveel?;;4;;;;;;Zo.;'), '2:7 open-quote'],
    ['a row without a goal', row(';b;c;Hoeveel?;;4;;;;;;Zo.;'), '2:1 no-goal'],
    ['a goal without a verb', row('A;b;;Hoeveel?;;4;;;;;;Zo.;'), '2:1 made-goal'],
    ['a picture that is missing', 'doel;vraag;juist;uitleg;prent\nA;x;1;y;weg.png\n', '2:3 missing-file'],
    ['no rows', `${head}\n`, '1:1 empty-sheet'],
    ['nothing at all', '', '1:1 empty-sheet'],
  ] as const)
    it(`tells ${what} at its cell`, async () => expect((await read(text)).told).to.include(at));

  it('in Latin-1 is asked for again in UTF-8, at the letter', async () => {
    const latin = Uint8Array.from(row('A;b;c;Hoeveel idee\u00ebn?;;4;;;;;;Zo.;'), (char) => char.charCodeAt(0));
    expect((await read(latin)).told).to.deep.equal(['2:19 not-utf8']);
  });
});
