// npm run bench:placement: how well do a few items tell which goals of a line a pupil has mastered?
import { calibrated } from './placement/line.js';
import { place, type Placed } from './placement/place.js';

function row(name: string, { right, onTheWay, items }: Placed): string {
  return `${name.padEnd(26)}${right.toFixed(1).padStart(8)} %${onTheWay.toFixed(1).padStart(12)} %${items.toFixed(1).padStart(8)}`;
}

const own = place(4000, calibrated);
console.log(`4,000 pupils placed on a line of eight goals, through decide, with at most eight items.

${''.padEnd(26)}${'goals right'.padStart(10)}${'on the way'.padStart(13)}${'items'.padStart(8)}
${row('calibrated difficulties', own)}
${row('nothing but prerequisites', place(4000))}
`);
if (own.right < 87 || own.onTheWay < 70) {
  console.error('With calibrated difficulties 87 % of the goals and 70 % of the answers are to be right.');
  process.exitCode = 1;
}
