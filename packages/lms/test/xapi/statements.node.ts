import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FactType } from '@leerspoor/engine';
import { FACT, Maker, verbs, type Statement } from '@leerspoor/lms/xapi';
import { profile } from '@leerspoor/lms/xapi/profile';
import { everything } from '../support/every-fact.js';
import { line } from '../support/lesson.js';

const validation = createRequire(import.meta.url)('@learninglocker/xapi-validation') as {
  readonly default: (statement: unknown) => readonly unknown[];
};

const actor = { objectType: 'Agent', account: { homePage: 'https://school.example', name: 'k3f9' } };
const options = { pack: line, actor, registration: '7d6e3f6e-2b7b-4c53-9f0e-4c1f3f0a9a11' };
const { facts } = everything();

function made(more: object = {}): Map<string, Statement> {
  const maker = new Maker({ ...options, ...more });
  return new Map(facts.flatMap((fact) => maker.of(fact)).map((statement) => [statement.id, statement]));
}

const factIn = ({ context }: Statement): { readonly type: FactType } =>
  context.extensions![FACT] as { readonly type: FactType };

describe('the statements of a long lesson', () => {
  it('all pass the validator of a learning record store', () => {
    for (const statement of [...made().values(), ...made({ all: true }).values()])
      assert.deepEqual(validation.default(JSON.parse(JSON.stringify(statement))), [], statement.verb.id);
    const [first] = made().values();
    assert.ok(validation.default({ ...first, verb: { id: 'no IRI' } }).length > 0, 'a validator that refuses nothing');
  });

  it('are one a fact, with the verb of the table', () => {
    const told = new Map<FactType, Set<string>>();
    for (const statement of made().values()) {
      const { type } = factIn(statement);
      told.set(type, (told.get(type) ?? new Set()).add(statement.verb.id));
    }
    const rows: Record<string, readonly string[]> = {
      'session.started': [verbs.initialized],
      'session.finished': [verbs.terminated],
      'session.paused': [verbs.suspended],
      'session.resumed': [verbs.resumed],
      'item.answered': [verbs.answered],
      'support.opened': [verbs.interacted],
      'video.progressed': [verbs.played, verbs.paused, verbs.seeked, verbs.completed],
      'step.completed': [verbs.completed],
      'goal.mastered': [verbs.mastered],
      'goal.reopened': [verbs.reopened],
      'track.changed': [verbs.progressed],
      'pupil.estimated': [verbs.rated],
      'pupil.stuck': [verbs.stuck],
      'help.requested': [verbs.asked],
      'teacher.overruled': [verbs.overruled],
      'exit.answered': [verbs.reflected],
      'pupil.chose': [verbs.chose],
    };
    for (const [type, expected] of Object.entries(rows))
      assert.deepEqual([...(told.get(type as FactType) ?? [])].sort(), [...expected].sort(), type);
    assert.deepEqual(
      [...told.keys()].filter((type) => !(type in rows)),
      [],
    );
    const answered = facts.filter(({ type }) => type === 'item.answered').length;
    assert.equal([...made().values()].filter(({ verb }) => verb.id === verbs.answered).length, answered);
  });

  it('tell no pause shorter than a minute', () => {
    const pauses = [...made().values()].filter((statement) => factIn(statement).type === 'session.paused');
    assert.equal(facts.filter(({ type }) => type === 'session.paused').length, 2);
    assert.equal(pauses.length, 1);
  });

  it('are every fact, where the host asks for all', () => {
    const all = [...made({ all: true }).values()].map((statement) => factIn(statement));
    assert.deepEqual(
      all,
      [...made({ all: true, words: false }).values()].map((statement) => factIn(statement)),
    );
    assert.equal(all.length, facts.length);
  });

  it('carry no word of the pupil, unless the host asked for them', () => {
    assert.ok(!JSON.stringify([...made({ all: true }).values()]).includes('Jan'));
    assert.ok(JSON.stringify([...made({ words: true }).values()]).includes('Ik heet Jan'));
  });

  it('are the same, ids too, however often they are made', () => {
    assert.deepEqual([...made().values()], [...made().values()]);
    assert.equal(made().size, new Set([...made().values()].map(({ id }) => id)).size);
  });

  it('say what is known after each answer', () => {
    const last = [...made().values()].filter(({ verb }) => verb.id === verbs.answered).at(-1)!;
    const leerstatus = last.context.extensions!['urn:leerspoor:xapi:extension:leerstatus'] as Record<string, number>;
    assert.ok(leerstatus.low! <= leerstatus.estimate! && leerstatus.estimate! <= leerstatus.high!);
  });
});

describe('the profile document', () => {
  it('names every verb and extension of ours that a statement carries, and is the one in the docs', () => {
    const named = new Set<string>(profile.concepts.map(({ id }) => id));
    const used = [...made({ all: true }).values(), ...made().values()].flatMap(({ verb, context }) => [
      verb.id,
      ...Object.keys(context.extensions ?? {}),
    ]);
    const strange = new Set(used.filter((iri) => iri.startsWith('urn:leerspoor:xapi:') && !named.has(iri)));
    assert.deepEqual([...strange], []);
    assert.deepEqual(JSON.parse(readFileSync('docs/xapi-profile.jsonld', 'utf8')), JSON.parse(JSON.stringify(profile)));
  });
});
