import { closeSync, openSync, writeSync } from 'node:fs';
import { simulate, syntheticAnswers, type Fact, type World } from '@leerspoor/engine';
import type { Args } from '../command/args.js';
import { Failure, UsageError, type Command, type Io } from '../command/command.js';
import { readParameters } from '../calibrate/files.js';
import { loadPack } from './load.js';
import { tableOf } from './table.js';

export const command: Command = {
  usage: 'simulate PACK',
  about: `
Lets synthetic pupils work through a pack, with the engine that real pupils get: how many items mastery takes, where
pupils get stuck, which pools run empty, how often mastery is declared wrongly. PACK is the folder of a source or of a
built pack. The same seed gives the same report.

With --invent there is no pack: it prints a log of answers on eight invented goals, to try calibrate and score-log on.`,
  options: {
    pupils: { type: 'string', value: 'N', help: 'how many pupils (500)' },
    seed: { type: 'string', value: 'N', help: 'a whole number (1)' },
    world: { type: 'string', value: 'NAME', help: 'gradual (a little with every item) or jump (all at once)' },
    parameters: { type: 'string', value: 'FILE', help: 'calibrated difficulties, as leerspoor calibrate prints them' },
    log: { type: 'string', value: 'FILE', help: 'write every fact to this file, one a line' },
    invent: { type: 'boolean', help: 'print a log of invented answers instead' },
  },
  async run(args, io) {
    if (args.flag('invent')) return invent(args, io);
    const [path, ...more] = args.operands;
    if (path === undefined || more.length > 0) throw new UsageError('Name one pack: leerspoor simulate PACK.');
    const file = args.text('parameters');
    const options = { ...optionsOf(args), parameters: file === undefined ? undefined : readParameters(file) };
    const pack = await loadPack(path);
    const report = withLog(args.text('log'), (onFact) => simulate(pack, { ...options, onFact }));
    io.out(args.flag('json') ? `${JSON.stringify(report)}\n` : tableOf(report));
    return 0;
  },
};

function optionsOf(args: Args): { pupils: number; seed: number; world: World } {
  const world = args.text('world') ?? 'gradual';
  if (world !== 'gradual' && world !== 'jump') throw new UsageError(`--world is gradual or jump, not "${world}".`);
  return { pupils: args.whole('pupils', 500, 1), seed: args.whole('seed', 1), world };
}

function invent(args: Args, io: Io): 0 {
  if (args.operands.length > 0) throw new UsageError('--invent takes no pack.');
  for (const answer of syntheticAnswers(optionsOf(args))) io.out(`${JSON.stringify(answer)}\n`);
  return 0;
}

/** Runs `work` with a function that writes facts to the file, or with none. */
function withLog<T>(file: string | undefined, work: (onFact: ((fact: Fact) => void) | undefined) => T): T {
  if (file === undefined) return work(undefined);
  const log = open(file);
  try {
    return work((fact) => void writeSync(log, `${JSON.stringify(fact)}\n`));
  } finally {
    closeSync(log);
  }
}

function open(file: string): number {
  try {
    return openSync(file, 'w');
  } catch (error) {
    throw new Failure(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
