// `npm test`: checks, tests in every browser engine, tests in Node. The last line counts them all together.
import { runBrowserTests } from './run/browsers.mjs';
import { runChecks } from './run/checks.mjs';
import { choose } from './run/choose.mjs';
import { runNodeTests } from './run/node.mjs';

const chosen = choose(process.env.ENGINES?.split(','));
const tallies = [await runChecks(), await runNodeTests(), await runBrowserTests(chosen.found)];

const sum = (/** @type {'passed' | 'failed'} */ key) => tallies.reduce((total, tally) => total + tally[key], 0);
const failed = sum('failed') + chosen.failed;
for (const line of chosen.missing) console.log(line);
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
