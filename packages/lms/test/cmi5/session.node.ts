import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { Fact } from '@leerspoor/engine';
import { openCmi5, type LmsTrouble } from '@leerspoor/lms/cmi5';
import { ids, verbs } from '@leerspoor/lms/xapi';
import type { Store } from '@leerspoor/session';
import { memoryStore } from '@leerspoor/store/memory';
import { everything } from '../support/every-fact.js';
import { actor, Launcher, registration, sessionId } from '../support/launcher.js';
import { line, practised } from '../support/lesson.js';

const validation = createRequire(import.meta.url)('@learninglocker/xapi-validation') as {
  readonly default: (statement: unknown) => readonly unknown[];
};
const own = new Set<string>([verbs.initialized, verbs.passed, verbs.completed, verbs.terminated]);

async function launched(launcher: Launcher, facts: readonly Fact[], store: Store = memoryStore(), now = Date.now()) {
  const troubles: LmsTrouble[] = [];
  const launch = await openCmi5({
    ...{ pack: line, search: launcher.search, fetch: launcher.fetch, storeOf: () => store, now: () => now },
    tell: (trouble) => troubles.push(trouble),
    wait: () => Promise.resolve(),
  });
  if (facts.length > 0) await store.append(facts);
  launch?.session?.deliver(facts);
  await launch?.session?.flush();
  await launch?.session?.end();
  return { launch, troubles };
}

const verbsOf = ({ statements }: Launcher): string[] => statements.map(({ verb }) => verb.id);
const masteredAll = practised(60).facts;

describe('a cmi5 launch', () => {
  it('asks for token, launch data and preferences first, and says nothing before "initialized" or after "terminated"', async () => {
    const launcher = new Launcher();
    const { launch, troubles } = await launched(launcher, everything().facts);
    assert.deepEqual(launcher.requests.slice(0, 4), [
      'POST /token',
      'GET /xapi/activities/state',
      'GET /xapi/agents/profile',
      'POST /xapi/statements',
    ]);
    assert.equal(launcher.requests.filter((request) => request === 'POST /token').length, 1);
    assert.deepEqual([verbsOf(launcher)[0], verbsOf(launcher).at(-1)], [verbs.initialized, verbs.terminated]);
    assert.deepEqual(troubles, []);
    const session = launch?.session;
    assert.ok(session);
    assert.equal(session.returnUrl, 'https://lms.example/course');
    session.deliver(everything().facts);
    await session.flush();
    assert.equal(verbsOf(launcher).at(-1), verbs.terminated);
  });

  it('is told to be refused where nothing answers, and the lesson goes on without', async () => {
    const launcher = new Launcher();
    const { fetch: answer } = launcher;
    const tokenOnly: typeof fetch = (url, init) =>
      init?.method === 'POST' ? answer(url, init) : Promise.reject(new TypeError('Failed to fetch'));
    const { launch, troubles } = await launched(Object.assign(launcher, { fetch: tokenOnly }), []);
    assert.equal(launch?.session, undefined);
    assert.deepEqual(troubles, ['refused']);
  });

  it('has the context of the launch in every statement, and the categories of cmi5 in its own', async () => {
    const launcher = new Launcher();
    await launched(launcher, everything().facts);
    for (const statement of launcher.statements) {
      const { actor: who, verb, object, context } = statement;
      assert.deepEqual(validation.default(statement), [], verb.id);
      assert.deepEqual(who, actor);
      assert.equal(context.registration, registration);
      assert.equal(context.extensions?.[sessionId], 'session-1');
      assert.ok(context.contextActivities?.grouping?.some(({ id }) => id === 'https://lms.example/course/au/1'));
      const isOwn = object.id === 'https://lms.example/au/1';
      const categories = context.contextActivities?.category?.map(({ id }) => id) ?? [];
      assert.equal(categories.includes(ids.cmi5), isOwn, verb.id);
      assert.equal(
        categories.includes(ids.moveOn),
        isOwn && [verbs.passed, verbs.completed].includes(verb.id as never),
      );
      if (isOwn) assert.ok(own.has(verb.id), verb.id);
      else assert.ok(verb.id !== verbs.initialized && verb.id !== verbs.terminated);
    }
  });

  it('is passed and completed once, with a score that agrees with the mastery score', async () => {
    const launcher = new Launcher({ masteryScore: 0.8 });
    await launched(launcher, masteredAll);
    const passed = launcher.statements.filter(({ verb }) => verb.id === verbs.passed);
    assert.equal(passed.length, 1);
    const unit = launcher.statements.filter(({ object }) => object.id === 'https://lms.example/au/1');
    assert.equal(unit.filter(({ verb }) => verb.id === verbs.completed).length, 1);
    assert.ok(Number(passed[0]!.result?.score?.scaled) >= 0.8);
    assert.equal(passed[0]!.result?.success, true);
    assert.match(passed[0]!.result.duration!, /^PT/);
  });

  it('is not passed a second time in the next launch of the registration', async () => {
    const store = memoryStore();
    const first = new Launcher();
    await launched(first, masteredAll, store);
    const again = new Launcher();
    const further = practised(70).facts.slice(masteredAll.length);
    await launched(again, further, store);
    assert.equal(verbsOf(first).filter((verb) => verb === verbs.passed).length, 1);
    assert.equal(verbsOf(again).includes(verbs.passed), false);
    assert.ok(verbsOf(again).includes(verbs.answered));
  });

  it('never fails, and a pupil on the way has passed nothing', async () => {
    const launcher = new Launcher();
    await launched(launcher, practised(5).facts);
    assert.ok(!JSON.stringify(launcher.statements).includes('failed'));
    assert.ok(!verbsOf(launcher).includes(verbs.passed));
  });

  it('passes nothing where the launch is to browse or to review', async () => {
    const launcher = new Launcher({ launchMode: 'Review' });
    await launched(launcher, masteredAll);
    assert.ok(!verbsOf(launcher).includes(verbs.passed));
    assert.equal(verbsOf(launcher).at(-1), verbs.terminated);
  });

  it('whose token is spent is told to the teacher; the lesson goes on', async () => {
    const launcher = new Launcher();
    await launched(launcher, []);
    const { launch, troubles } = await launched(launcher, practised(3).facts);
    assert.deepEqual(troubles, ['denied']);
    assert.equal(launch?.session, undefined);
    assert.ok(launch?.pupil);
  });

  for (const [title, search] of [
    ['without parameters', ''],
    ['with half of them', '?endpoint=https://lms.example/&registration=x'],
    [
      'with a script for an address',
      new Launcher().search.replace(/https%3A%2F%2Flms.example%2Fxapi%2F/, 'javascript:alert(1)'),
    ],
    ['with an actor that is none', new Launcher().search.replace(/actor=[^&]*/, 'actor=null')],
  ] as const) {
    it(`${title} is no launch`, async () => {
      const troubles: LmsTrouble[] = [];
      const tell = (trouble: LmsTrouble): void => void troubles.push(trouble);
      assert.equal(await openCmi5({ pack: line, search, storeOf: () => memoryStore(), tell }), undefined);
      assert.deepEqual(troubles, ['none']);
    });
  }
});
