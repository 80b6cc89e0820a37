import { readFileSync } from 'node:fs';
import { combine, parseParameters, passes, type Draft, type Parameters, type ShardSums } from '@leerspoor/engine';
import * as v from 'valibot';
import { Failure, UsageError } from '../command/command.js';

const logit = v.pipe(v.number(), v.finite());
const whole = v.pipe(v.number(), v.safeInteger());
const record = <T extends v.GenericSchema>(value: T) => v.record(v.string(), value);

const draftSchema = v.object({
  format: v.literal('leerspoor-calibration/1'),
  done: v.pipe(whole, v.minValue(0), v.maxValue(passes - 1)),
  mean: logit,
  goals: record(logit),
  items: record(v.tuple([logit, v.pipe(logit, v.minValue(0))])),
  answers: whole,
});

const sumsSchema = v.object({
  format: v.literal('leerspoor-sums/1'),
  shard: v.tuple([v.pipe(whole, v.minValue(1)), v.pipe(whole, v.minValue(1))]),
  draft: draftSchema,
  answers: whole,
  sums: v.array(v.tuple([v.string(), v.tuple([whole, whole])])),
});

/** The draft in a file that an earlier pass wrote. */
export function readDraft(file: string): Draft {
  return read(file, draftSchema, 'a draft of an unfinished calibration');
}

/** The draft that follows from the sums in these files. */
export function combineFiles(files: readonly string[]): Draft {
  if (files.length === 0) throw new UsageError('Name the files with the sums of all parts.');
  const shards: readonly ShardSums[] = files.map((file) => read(file, sumsSchema, 'a file of sums'));
  try {
    return combine(shards);
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}

/** The parameters in a file that `calibrate` wrote. */
export function readParameters(file: string): Parameters {
  const parameters = parseParameters(readJson(file));
  if (!parameters) throw new Failure(`${file} does not hold the parameters that leerspoor calibrate prints.`);
  return parameters;
}

function read<T>(file: string, schema: v.GenericSchema<unknown, T>, what: string): T {
  const parsed = v.safeParse(schema, readJson(file));
  if (!parsed.success) throw new Failure(`${file} is not ${what}.`);
  return parsed.output;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
