import { calibrate, createLearner, stableHash, type Answer, type Parameters } from '@leerspoor/engine';
import type { Args } from '../command/args.js';
import { Failure, type Command, type Io } from '../command/command.js';
import { readParameters } from '../calibrate/files.js';
import { Log } from '../log/log.js';
import { bkt, elo, meanModel } from './baselines.js';
import type { Model, Predictor } from './predictor.js';
import { tableOf } from './table.js';
import { Tally, type Scores } from './tally.js';

export const command: Command = {
  usage: 'score-log LOG...',
  about: `
How well the next answer of a pupil is predicted, on any log you have: ours beside plain baselines. Every fifth pupil is
predicted, answer by answer, from what came before; the others serve to calibrate. A file has one answer a line,
{"pupil", "goals", "item", "score", …}, or the facts that the elements give, sorted by pupil, then time.

AUC       chance that a right answer was predicted higher than a wrong one; .5 is blind, 1 perfect
log-loss  how surprised the model was; lower is better
error     distance between the predicted and the true share of right answers; lower is better`,
  options: {
    parameters: {
      type: 'string',
      value: 'FILE',
      help: 'score these instead of calibrating; then every pupil is predicted',
    },
  },
  run(args, io) {
    const report = scoreLog(args, io);
    io.out(args.flag('json') ? `${JSON.stringify(report)}\n` : tableOf(report));
    return 0;
  },
};

export interface Report {
  readonly predicted: number;
  readonly others: number;
  readonly models: readonly ({ readonly name: string } & Scores)[];
}

function scoreLog(args: Args, io: Io): Report {
  const log = new Log(args.operands, io);
  const file = args.text('parameters');
  const isPredicted = ({ pupil }: Answer): boolean => file !== undefined || stableHash(pupil) % 5 === 0;
  const { mean, others } = shareRight(log, isPredicted);
  const parameters =
    file === undefined ? calibrate(() => only(log, (answer) => !isPredicted(answer))) : readParameters(file);
  const models = [meanModel(mean), elo, bkt, ours('ours, default'), ours('ours, calibrated', parameters)];
  const tallies = score(log, isPredicted, models);
  const predicted = log.answers - others;
  if (predicted === 0) throw new Failure('Too few pupils: none of them is among the fifth that is predicted.');
  return { predicted, others, models: models.map(({ name }, i) => ({ name, ...tallyOf(tallies, i).scores() })) };
}

function ours(name: string, parameters?: Parameters): Model {
  return { name, start: () => createLearner({ parameters }) };
}

/** The share of right answers of the pupils that are not predicted; one half where there are none. */
function shareRight(log: Log, isPredicted: (answer: Answer) => boolean): { mean: number; others: number } {
  let right = 0;
  let others = 0;
  for (const answer of only(log, (one) => !isPredicted(one))) {
    right += answer.score;
    others += 1;
  }
  return { mean: others > 0 ? right / others : 0.5, others };
}

function* only(log: Log, wanted: (answer: Answer) => boolean): Generator<Answer> {
  for (const answer of log.read()) if (wanted(answer)) yield answer;
}

function score(log: Log, isPredicted: (answer: Answer) => boolean, models: readonly Model[]): readonly Tally[] {
  const tallies = models.map(() => new Tally());
  let pupil: string | undefined;
  let predictors: readonly Predictor[] = [];
  for (const answer of only(log, isPredicted)) {
    if (answer.pupil !== pupil) predictors = models.map((model) => model.start());
    pupil = answer.pupil;
    predictors.forEach((predictor, i) => {
      // an answer after its solution says nothing of the pupil
      if (answer.weight !== 0) tallyOf(tallies, i).add(predictor.predict(answer), answer.score);
      predictor.observe(answer);
    });
  }
  return tallies;
}

function tallyOf(tallies: readonly Tally[], index: number): Tally {
  const tally = tallies[index];
  if (!tally) throw new RangeError(`There is no tally ${index}.`);
  return tally;
}
