import { expect } from '@open-wc/testing';
import { calibrate, parseParameters, syntheticAnswers, type Answer } from '@leerspoor/engine';

const log = (): Iterable<Answer> => syntheticAnswers({ pupils: 60, seed: 3, goals: 3, items: 8 });

describe('calibrate', () => {
  it('finds which items and goals are hard', () => {
    const bank = ['easy', 'hard'].flatMap((goal) =>
      [0, 1, 2].map((i) => ({ goal, item: `${goal}${i}`, difficulty: i - 1 })),
    );
    const answers: Answer[] = [];
    for (let pupil = 0; pupil < 400; pupil++) {
      for (const { goal, item, difficulty } of bank) {
        // right when a fixed share of the pupils can do it: no chance involved
        const level = ((pupil * 37) % 400) / 400;
        const needed = 0.5 + 0.2 * difficulty + (goal === 'hard' ? 0.2 : -0.2);
        answers.push({ pupil: `p${pupil}`, goals: [goal], item, score: level > needed ? 1 : 0 });
      }
    }
    const { goals, items } = calibrate(() => answers);
    expect(goals['hard']).to.be.greaterThan(goals['easy'] ?? NaN);
    for (const goal of ['easy', 'hard']) {
      const [a, b, c] = [0, 1, 2].map((i) => items[`${goal}${i}`]?.[0] ?? NaN);
      expect(a).to.be.lessThan(b ?? NaN);
      expect(b).to.be.lessThan(c ?? NaN);
    }
  });

  it('reads the log once a pass, sixteen times', () => {
    let read = 0;
    calibrate(() => (read++, log()));
    expect(read).to.equal(16);
  });

  it('gives the same from a stream as from a list', async () => {
    async function* stream(): AsyncGenerator<Answer> {
      for (const answer of log()) yield await Promise.resolve(answer);
    }
    const promised = calibrate(() => stream());
    expect(promised).to.be.instanceOf(Promise);
    expect(await promised).to.deep.equal(calibrate(log));
  });

  it('leaves out answers without a goal or a readable score, and no number becomes NaN', () => {
    const bad: Answer[] = [
      { pupil: 'p', goals: [], item: 'x', score: 1 },
      { pupil: 'p', goals: ['a'], item: 'x', score: NaN },
      { pupil: 'p', goals: ['constructor', '__proto__'], item: 'toString', score: Infinity },
      { pupil: 'p', goals: ['constructor', '__proto__'], item: '__proto__', score: 5, guess: NaN, weight: -1, at: NaN },
      { pupil: 'p', goals: ['constructor'], item: 'constructor', score: 1 },
    ];
    const parameters = calibrate(() => bad);
    expect(parameters.answers).to.equal(2);
    expect(parseParameters(JSON.parse(JSON.stringify(parameters)))).to.deep.equal(parameters);
  });

  it('gives usable parameters for an empty log', () => {
    expect(calibrate(() => [])).to.deep.include({ goals: {}, items: {}, answers: 0 });
  });
});
