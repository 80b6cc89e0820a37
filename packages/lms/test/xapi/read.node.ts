import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { simulate, type Fact } from '@leerspoor/engine';
import { Notebook, overview } from '@leerspoor/engine/overview';
import { Maker, readFacts, type Statement } from '@leerspoor/lms/xapi';
import { packOf } from '../../../engine/test/support/pack.js';

const pack = packOf();
const endpoint = 'https://lrs.school.example/xapi/';

function lessons(pupils: number): readonly Fact[] {
  const facts: Fact[] = [];
  simulate(pack, { pupils, sessions: 3, seed: 4, onFact: (fact) => facts.push(fact) });
  return facts;
}

/** Every statement that the lessons of these facts send. */
function sent(facts: readonly Fact[]): readonly Statement[] {
  const makers = new Map<string, Maker>();
  return facts.flatMap((fact) => {
    const actor = { objectType: 'Agent', account: { homePage: 'https://school.example', name: fact.pupil } } as const;
    const maker = makers.get(fact.pupil) ?? new Maker({ pack, actor, all: true, words: true });
    makers.set(fact.pupil, maker);
    return maker.of(fact);
  });
}

/** An LRS that pages, and may fail at a page. */
function lrs(
  statements: readonly Statement[],
  { size = 40, failAt = Infinity, more = (from: number) => `/xapi/statements/more?from=${from}` } = {},
) {
  const asked: string[] = [];
  const answer = (input: unknown): Promise<Response> => {
    const url = new URL(String(input));
    asked.push(url.href);
    const from = Number(url.searchParams.get('from') ?? 0);
    if (from / size >= failAt) return Promise.resolve(new Response('', { status: 503 }));
    const page = statements.slice(from, from + size);
    const next = from + size < statements.length ? more(from + size) : '';
    return Promise.resolve(Response.json({ statements: JSON.parse(JSON.stringify(page)) as unknown, more: next }));
  };
  return { asked, fetch: answer as typeof fetch };
}

async function readAll(options: Parameters<typeof readFacts>[0]): Promise<Fact[]> {
  const facts: Fact[] = [];
  for await (const some of readFacts(options)) facts.push(...some);
  return facts;
}

function look(facts: readonly Fact[]): string {
  const files = new Map<string, Notebook>();
  for (const fact of facts) {
    const file = files.get(fact.pupil) ?? new Notebook(pack, fact.pupil);
    files.set(fact.pupil, file);
    file.add(fact);
  }
  return JSON.stringify(overview(pack, files.values(), Date.UTC(2026, 0, 10)));
}

describe('facts read back from an LRS', () => {
  it('give the same overview as the facts themselves', async () => {
    const facts = lessons(6);
    const { fetch, asked } = lrs(sent(facts));
    const read = await readAll({ endpoint, pack: pack.id, fetch });
    assert.deepEqual(read, JSON.parse(JSON.stringify(facts)));
    assert.equal(look(read), look(facts));
    assert.ok(asked.length > 5, 'it follows the pages');
    assert.ok(asked[0]?.includes('related_activities=true'));
  });

  it('stop with a sentence where the LRS stops half-way; what came before stands', async () => {
    const facts = lessons(2);
    const { fetch } = lrs(sent(facts), { failAt: 2 });
    const read: Fact[] = [];
    await assert.rejects(async () => {
      for await (const some of readFacts({ endpoint, pack: pack.id, fetch })) read.push(...some);
    }, /The LRS answered 503/);
    assert.equal(read.length, 80);
  });

  it('say that the LRS refuses, or does not answer', async () => {
    const refuse = (() => Promise.resolve(new Response('', { status: 403 }))) as typeof fetch;
    await assert.rejects(readAll({ endpoint, pack: pack.id, fetch: refuse }), /does not let us read \(403\)/);
    const away = (() => Promise.reject(new TypeError('away'))) as typeof fetch;
    await assert.rejects(readAll({ endpoint, pack: pack.id, fetch: away }), /does not answer/);
  });

  it('never carry our account to another server', async () => {
    const { fetch } = lrs(sent(lessons(1)), { more: () => 'https://elsewhere.example/more' });
    await assert.rejects(readAll({ endpoint, pack: pack.id, fetch }), /elsewhere\.example, where we do not go/);
  });

  it('leave out what is no fact, and say how many', async () => {
    const [one, ...others] = sent(lessons(1));
    const broken = { ...one, context: { extensions: { 'urn:leerspoor:xapi:extension:fact': { name: 'Amir' } } } };
    let left = 0;
    const { fetch } = lrs([broken as Statement, ...others]);
    await readAll({ endpoint, pack: pack.id, fetch, leftOut: (count) => (left += count) });
    assert.equal(left, 1);
  });
});
