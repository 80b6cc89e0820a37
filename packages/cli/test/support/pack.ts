import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

/** Files by name; bytes where it is no text. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files to a folder for one test, gone when the test is; tells its path. */
export function packFolder(t: TestContext, files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'leerspoor-pack-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** A small sound pack: two goals, of which the second asks for the first. */
export const good = {
  'pack.yaml': `pack: klein
version: 1.0.0
title: Klein
lang: nl
licence: CC-BY-4.0
goals: [een, twee]
misconceptions:
  PLUS: { pupil: Je telt op., teacher: Telt op. }
words:
  dubbel: { meaning: Twee keer hetzelfde. }
`,
  'een.yaml': `content: getallen
verb: verdubbelen
criteria:
  - text: Ik neem het getal twee keer.
supports:
  - kind: hint
    text: Leg het met blokjes.
  - kind: plan
    example: { n: 4 }
    steps:
      - text: Kijk.
        pictogram: look
        worked: "Het getal is {n}."
        input: { number: "{n}" }
items:
  - family: kaal
    vars: { n: 3..9 }
    make: { basis: 4, check: 2 }
    difficulty: 1
    prompt: Wat is het [dubbel](word:dubbel) van {n}?
    answer: { number: "{2 * n}" }
    wrong:
      - answer: "{n + 2}"
        misconception: PLUS
        feedback: Je telde op.
    right: Twee keer hetzelfde.
    solution:
      - "{n} + {n} = {2 * n}"
    slots: { n: "{n}" }
`,
  'twee.yaml': `content: getallen
verb: halveren
prerequisites: [een]
criteria:
  - text: Ik verdeel in twee gelijke delen.
supports: []
items:
  - family: half
    difficulty: 2
    prompt: Wat is de helft van 8?
    answer: { choice: "4" }
    wrong:
      - answer: "2"
        misconception: PLUS
        feedback: Reken na met blokjes.
      - answer: "6"
        feedback: Verdeel in twee gelijke delen.
    right: Twee gelijke delen.
    solution: ["8 : 2 = 4"]
`,
} satisfies Files;
