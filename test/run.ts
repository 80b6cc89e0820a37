// `npm test`: checks, tests in Node, tests in every browser engine. The last line counts them all together.
import { runBrowserTests } from './run/browsers.js';
import { runChecks } from './run/checks.js';
import { choose } from './run/choose.js';
import { runNodeTests } from './run/node.js';
import { sum } from './run/tally.js';

const engines = choose(process.env.ENGINES);
const { passed, failed } = sum([
  await runChecks(),
  await runNodeTests(),
  await runBrowserTests(engines.found),
  engines.tally,
]);
for (const sentence of engines.missing) console.log(sentence);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
