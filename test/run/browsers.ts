import { relative } from 'node:path';
import {
  defaultReporter,
  startTestRunner,
  type Reporter,
  type TestRunnerConfig,
  type TestResult,
  type TestSession,
  type TestSuiteResult,
} from '@web/test-runner';
import { engineIds, engines, launcherOf, type EngineId } from '../browsers/engines.js';
import { notEmpty, sum, type Tally } from './tally.js';

/**
 * Runs every *.test.ts in these engines. A file that fails is run once more, with nothing beside it: what passes then met a
 * machine that stalled, and is told apart.
 */
export async function runBrowserTests(ids: readonly EngineId[]): Promise<Tally> {
  process.env.ENGINES = ids.join(',');
  const { default: config } = await import('../../web-test-runner.config.mjs');
  const sessions = await run(config);
  const failed = sessions.filter(({ passed }) => !passed);
  if (failed.length > mostStalls) return sum(ids.map((id) => count(id, sessions)));
  const ends = sessions.filter(({ passed }) => passed);
  for (const session of failed) ends.push(await again(config, session));
  return sum(ids.map((id) => count(id, ends)));
}

/** More files than this are no accident. */
const mostStalls = 3;

async function again(config: Partial<TestRunnerConfig>, session: TestSession): Promise<TestSession> {
  const id = engineIds.find((one) => engines[one].name === session.browser.name)!;
  const [second = session] = await run({ ...config, files: [session.testFile], browsers: [launcherOf(id)] });
  if (second.passed)
    console.log(`Passed the second time only: ${relative('.', session.testFile)} in ${session.browser.name}`);
  return second;
}

/** Resolves to none where the runner could not start: it has said why. */
async function run(config: Partial<TestRunnerConfig>): Promise<TestSession[]> {
  let sessions: TestSession[] = [];
  const collector: Reporter = { onTestRunFinished: (ended) => (sessions = ended.sessions) };
  const runner = await startTestRunner({
    config: { ...config, reporters: [defaultReporter({ reportTestProgress: false }), collector] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (runner) await new Promise((resolve) => runner.on('stopped', resolve));
  return sessions;
}

/** Of one engine. A file that did not load, or broke off, is a failure too. */
function count(id: EngineId, all: readonly TestSession[]): Tally {
  const { name } = engines[id];
  const sessions = all.filter(({ browser }) => browser.name === name);
  const tests = sessions.flatMap(testsIn).filter((test) => !test.skipped);
  const passed = tests.filter((test) => test.passed).length;
  const broken = sessions.filter(
    (session) => !session.passed && testsIn(session).every((test) => test.passed || test.skipped),
  );
  const failed = tests.length - passed + broken.length;
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  return notEmpty(name, { passed, failed });
}

const testsIn = ({ testResults }: TestSession): TestResult[] => (testResults ? testsOf(testResults) : []);

function testsOf(suite: TestSuiteResult): TestResult[] {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
