// `npm run bench:page`: until the first item can be answered on a CPU four times slower, beside a bare Lit page and the leanest
// item player, in one run. That player is installed apart, when this is asked for. Build first: `npm run build && npm run packs`.
import { serve, chromium } from '../consumers/browser.js';
import { measure, median, type Measured } from './page/measure.js';
import { preparePages, type Subject } from './page/pages.js';

const rounds = Number(process.argv[2] ?? 7);
const { folder, subjects } = await preparePages();
const server = await serve(folder);
const browser = await chromium();
const results = new Map<Subject, Measured[]>(subjects.map((subject) => [subject, []]));
try {
  // side by side, so that what else the machine does meets all of them
  for (let round = 0; round <= rounds; round++)
    for (const [subject, list] of results) {
      const measured = await measure(browser, `${server.url}${subject}/`);
      if (round > 0) list.push(measured); // the first is for the disk
    }
} finally {
  await browser.close();
  server.stop();
}

const of = (subject: Subject, what: keyof Measured): number =>
  median((results.get(subject) ?? []).map((one) => one[what]));
for (const subject of subjects)
  console.log(
    `${subject.padEnd(12)} usable ${of(subject, 'usable').toFixed(0)} ms, blocked ${of(subject, 'blocked').toFixed(0)} ms`,
  );
const ratio = (what: keyof Measured): number => of('leerspoor', what) / of('qti', what);
console.log(`first item usable, of that player: ${ratio('usable').toFixed(2)} (must <= 1.25, aim 1.0)`);
console.log(`blocked while starting, of that player: ${ratio('blocked').toFixed(2)} (must <= 0.5)`);
