import { draftAfter, inShard, newDraft, parametersOf, Pass, passes, shardSums, type Draft } from '@leerspoor/engine';
import type { Args } from '../command/args.js';
import { UsageError, type Command, type ExitCode, type Io } from '../command/command.js';
import { Log } from '../log/log.js';
import { combineFiles, readDraft } from './files.js';

export const command: Command = {
  usage: 'calibrate LOG... > parameters.json',
  about: `
Finds how hard goals and items are, from the answers of many pupils, sorted by pupil, then time: a file with one answer
a line, {"pupil", "goals", "item", "score", …}, or the facts that the elements give. The log is read ${passes} times, and
may be larger than memory. With parameters the engine judges better than with the author's difficulties alone.

Spread over machines, a pass at a time, ${passes} passes:
  leerspoor calibrate LOG... --shard 1/4 [--from draft.json] > sums-1.json     (and 2/4, 3/4, 4/4)
  leerspoor calibrate --combine sums-*.json > draft.json                      (after the last pass: the parameters)
The result is that of one run, to the last digit.`,
  options: {
    shard: { type: 'string', value: 'I/N', help: 'one pass over the pupils of part I of N; prints their sums' },
    from: { type: 'string', value: 'FILE', help: 'the draft that this pass starts from; none for the first' },
    combine: { type: 'boolean', help: 'the files are the sums of all parts: print the next draft' },
  },
  run(args, io) {
    if (args.flag('combine')) return print(io, resultOf(combineFiles(args.operands)));
    const shard = args.text('shard');
    return shard === undefined ? whole(args, io) : part(args, io, parseShard(shard));
  },
};

function whole(args: Args, io: Io): ExitCode {
  if (args.text('from') !== undefined)
    throw new UsageError('--from goes with --shard: a whole run starts at the first pass.');
  const log = new Log(args.operands, io);
  let draft = newDraft;
  while (draft.done < passes) {
    const pass = new Pass(draft);
    for (const answer of log.read()) pass.add(answer);
    draft = draftAfter(pass);
  }
  io.err(`${log.answers} answers of ${log.pupilCount} pupils.\n`);
  return print(io, resultOf(draft));
}

function part(args: Args, io: Io, shard: readonly [number, number]): ExitCode {
  const from = args.text('from');
  const pass = new Pass(from === undefined ? newDraft : readDraft(from));
  for (const answer of new Log(args.operands, io).read()) if (inShard(answer.pupil, shard)) pass.add(answer);
  io.err(`Pass ${pass.draft.done + 1} of ${passes}, part ${shard.join('/')}: ${pass.answers} answers.\n`);
  return print(io, shardSums(pass, shard));
}

function parseShard(text: string): readonly [number, number] {
  const [, index = 0, count = 0] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (index < 1 || index > count) throw new UsageError(`--shard asks for part I of N, such as 2/4, not "${text}".`);
  return [index, count];
}

const resultOf = (draft: Draft): unknown => (draft.done < passes ? draft : parametersOf(draft));

function print(io: Io, result: unknown): ExitCode {
  io.out(`${JSON.stringify(result)}\n`);
  return 0;
}
