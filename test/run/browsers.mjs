import { defaultReporter, startTestRunner } from '@web/test-runner';

/**
 * Runs every *.test.ts in these engines.
 * @param {string[]} ids
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runBrowserTests(ids) {
  if (ids.length === 0) return { passed: 0, failed: 1 };
  process.env.ENGINES = ids.join(',');
  const { default: config } = await import('../../web-test-runner.config.mjs');
  /** @type {import('@web/test-runner').TestSession[]} */
  let sessions = [];
  const tally = { onTestRunFinished: (/** @type {{ sessions: typeof sessions }} */ run) => (sessions = run.sessions) };
  const runner = await startTestRunner({
    config: { ...config, reporters: [defaultReporter({ reportTestProgress: false }), tally] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) return { passed: 0, failed: 1 };
  await new Promise((resolve) => runner.on('stopped', resolve));
  return config.browsers
    .map((browser) =>
      count(
        browser.name,
        sessions.filter((session) => session.browser === browser),
      ),
    )
    .reduce(add);
}

/** Of one engine. A file that did not load is a failure, and so is an engine in which nothing ran. */
function count(/** @type {string} */ name, /** @type {import('@web/test-runner').TestSession[]} */ sessions) {
  const tests = sessions.flatMap((session) => (session.testResults ? testsOf(session.testResults) : []));
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const skipped = tests.filter((test) => test.skipped).length;
  const broken = sessions.filter((session) => !session.passed && !testsFailed(session)).length;
  const failed = tests.length - passed - skipped + broken + (passed === 0 ? 1 : 0);
  console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped in ${sessions.length} files`);
  return { passed, failed };
}

/** @returns {import('@web/test-runner').TestResult[]} */
function testsOf(/** @type {import('@web/test-runner').TestSuiteResult} */ suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

const testsFailed = (/** @type {import('@web/test-runner').TestSession} */ session) =>
  session.testResults !== undefined && testsOf(session.testResults).some((test) => !test.passed && !test.skipped);

const add = (/** @type {{ passed: number, failed: number }} */ a, /** @type {typeof a} */ b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});
