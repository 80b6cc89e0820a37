import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Failure } from '../../src/command/command.js';
import { Log } from '../../src/log/log.js';
import { folderOf, jsonLines } from '../support/run.js';

const fact = {
  v: 1,
  id: 'f1',
  seq: 1,
  time: 1000,
  pupil: 'p',
  type: 'item.answered',
  item: 'a1',
  family: 'a',
  goals: ['a'],
  track: 'basis',
  use: 'practice',
  difficulty: 3,
  guess: 0,
  response: { type: 'number', text: '3' },
  score: 1,
  attempt: 1,
  unaided: true,
  rapid: false,
  seconds: 9,
};
const answer = { pupil: 'p', goals: ['a'], item: 'a1', score: 1 };

function read(file: string) {
  let err = '';
  const log = new Log([file], { out: () => undefined, err: (text) => void (err += text) });
  return { answers: [...log.read()], err };
}

describe('a log', () => {
  it('reads a fact as the estimator counts it', (t) => {
    const write = folderOf(t);
    const facts = [
      { ...fact, type: 'session.started' },
      fact,
      { ...fact, unaided: false },
      { ...fact, attempt: 2 },
      { ...fact, track: 'verrijking', score: 0 },
    ];
    const { answers, err } = read(write('log', jsonLines(facts)));
    assert.deepEqual(
      answers.map(({ pupil, item, weight, at }) => ({ pupil, item, weight, at })),
      [1, 0.5].map((weight) => ({ pupil: 'p', item: 'a1', weight, at: 1000 })),
    );
    assert.equal(err, '');
  });

  for (const [title, line, sentence] of [
    ['a line that is not JSON', '{"pupil": ', /log:2 is not JSON/],
    ['a line that is no object', '3', /log:2 is no answer/],
    ['an answer without a pupil', '{"goals": ["a"], "score": 1}', /log:2 has a wrong pupil/],
    ['a score of 2', JSON.stringify({ ...answer, score: 2 }), /log:2 has a wrong score/],
    ['a score that is a word', JSON.stringify({ ...answer, score: 'NaN' }), /log:2 has a wrong score/],
    ['a fact without its track', JSON.stringify({ ...fact, track: undefined }), /log:2 has a wrong track/],
  ] as const) {
    it(`leaves out ${title}, and says where`, (t) => {
      const { answers, err } = read(folderOf(t)('log', `${jsonLines([answer])}${line}\r\n\n${jsonLines([answer])}`));
      assert.equal(answers.length, 2);
      assert.match(err, sentence);
    });
  }

  it('says when a pupil comes back, for the log is then not sorted', (t) => {
    const { err } = read(folderOf(t)('log', jsonLines(['p', 'q', 'p'].map((pupil) => ({ ...answer, pupil })))));
    assert.match(err, /log:3 pupil p comes back/);
  });

  it('reports ten faults and counts the rest', (t) => {
    const { err } = read(folderOf(t)('log', `${'x\n'.repeat(30)}${jsonLines([answer])}`));
    assert.equal(err.split('\n').length, 12);
    assert.match(err, /and 20 more/);
  });

  it('is refused when nothing in it can be read, or it cannot be opened', (t) => {
    const empty = folderOf(t)('log', '');
    assert.throws(() => read(empty), Failure);
    assert.throws(() => read(`${empty}.gone`), /does not exist/);
  });

  it('reads letters of more than one byte across pieces of the file', (t) => {
    const pupils = Array.from({ length: 40_000 }, (_, i) => ({ ...answer, pupil: `é€${i}` }));
    const { answers } = read(folderOf(t)('log', jsonLines(pupils)));
    assert.deepEqual(
      answers.map(({ pupil }) => pupil),
      pupils.map(({ pupil }) => pupil),
    );
  });
});
