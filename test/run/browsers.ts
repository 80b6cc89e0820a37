import {
  defaultReporter,
  startTestRunner,
  type Reporter,
  type TestResult,
  type TestSession,
  type TestSuiteResult,
} from '@web/test-runner';
import type { EngineId } from '../browsers/engines.js';
import { notEmpty, sum, type Tally } from './tally.js';

/** Runs every *.test.ts in these engines. */
export async function runBrowserTests(ids: readonly EngineId[]): Promise<Tally> {
  process.env.ENGINES = ids.join(',');
  const { default: config } = await import('../../web-test-runner.config.mjs');
  let sessions: TestSession[] = [];
  const collector: Reporter = { onTestRunFinished: (run) => (sessions = run.sessions) };
  const runner = await startTestRunner({
    config: { ...config, reporters: [defaultReporter({ reportTestProgress: false }), collector] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) return { passed: 0, failed: 1 }; // it has said why
  await new Promise((resolve) => runner.on('stopped', resolve));
  return sum(
    config.browsers.map((browser) =>
      count(
        browser.name,
        sessions.filter((session) => session.browser === browser),
      ),
    ),
  );
}

/** Of one engine. A file that did not load, or broke off, is a failure too. */
function count(engine: string, sessions: readonly TestSession[]): Tally {
  const tests = sessions.flatMap(testsIn).filter((test) => !test.skipped);
  const passed = tests.filter((test) => test.passed).length;
  const broken = sessions.filter(
    (session) => !session.passed && testsIn(session).every((test) => test.passed || test.skipped),
  );
  const failed = tests.length - passed + broken.length;
  console.log(`${engine}: ${passed} passed, ${failed} failed`);
  return notEmpty(engine, { passed, failed });
}

const testsIn = ({ testResults }: TestSession): TestResult[] => (testResults ? testsOf(testResults) : []);

function testsOf(suite: TestSuiteResult): TestResult[] {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
