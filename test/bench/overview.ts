// npm run bench:overview [-- CLASSES SEED]: does the teacher's screen find who is stuck, who shares a misconception and who is ready?
import { Notebook, overview } from '@leerspoor/engine/overview';
import { judge, newTallies, type Tally } from './overview/judge.js';
import { grown } from './overview/grown.js';
import { builtPack } from './overview/pack.js';
import { knownClass } from './overview/truth.js';

const classes = Number(process.argv[2] ?? 40);
/** Seed of the first class: others are other pupils. */
const from = Number(process.argv[3] ?? 1);
const pack = builtPack('breuken');

function row(name: string, { hits, false: wrong, missed, between, precision, recall }: Tally): string {
  const cells = [percent(precision), percent(recall), hits, wrong, missed, between];
  return `${name.padEnd(16)}${cells.map((cell) => String(cell).padStart(11)).join('')}`;
}
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const tallies = newTallies();
for (let i = 0; i < classes; i++) judge(pack, knownClass(pack, 30, 7, from + i), tallies);
console.log(`${classes} classes of 30 synthetic pupils, seven sessions in three weeks, each pupil on each goal practised.

${''.padEnd(16)}${['precision', 'recall', 'found', 'wrongly', 'missed', 'between'].map((head) => head.padStart(11)).join('')}
${row('stuck', tallies.stuck)}
${row('misconception', tallies.misconception)}
${row('ready', tallies.ready)}
`);

const facts = grown(pack, 30, 2000);
const takenIn = (): Notebook[] =>
  facts.map((log) => {
    const file = new Notebook(pack, log[0]?.pupil ?? '');
    for (const fact of log) file.add(fact);
    return file;
  });
const files = takenIn();
console.log(
  `30 pupils x 2,000 facts: ${((1000 * fastest(takenIn)) / 60_000).toFixed(1)} µs a fact to take in, ${fastest(() => overview(pack, files, Date.UTC(2026, 6, 1))).toFixed(1)} ms to look over.`,
);

/** Milliseconds of the fastest of ten rounds: what the machine does beside it is no matter. */
function fastest(work: () => unknown): number {
  const times = Array.from({ length: 10 }, () => {
    const mark = performance.now();
    work();
    return performance.now() - mark;
  });
  return Math.min(...times);
}

for (const [name, { precision, recall }] of Object.entries(tallies) as [string, Tally][])
  if (precision < 0.9 || recall < 0.85) {
    console.error(`${name}: a precision of 90 % and a recall of 85 % were promised.`);
    process.exitCode = 1;
  }
