import { readFile } from 'node:fs/promises';
import type { Pack } from '@leerspoor/content';
import type { Assignment } from '@leerspoor/engine';
import { parseAssignment } from '@leerspoor/engine/facts';
import { parse } from 'yaml';
import type { Args } from '../command/args.js';
import type { Option } from '../command/command.js';
import { Failure, UsageError } from '../command/command.js';
import { withoutVideos } from './content.js';
import { isKind, kinds } from './kind.js';
import type { Unit } from './unit.js';

export const options: Readonly<Record<string, Option>> = {
  as: { type: 'string', value: 'KIND', help: kinds.join(', ') },
  out: { type: 'string', value: 'PATH', help: 'the zip, page or folder to write; what stood there is replaced' },
  title: { type: 'string', value: 'TEXT', help: 'what the LMS calls it; default: the title of the pack' },
  goal: { type: 'string', value: 'ID', multiple: true, help: 'a goal to practise; default: all of the pack' },
  assignment: { type: 'string', value: 'FILE', help: 'what the teacher sets, as YAML or JSON: minutes, mode, phases' },
  mastery: { type: 'string', value: 'N', help: 'the score from which it is passed, 1 to 100; default 100, every goal' },
  videos: { type: 'string', value: 'yes|no', help: 'take the videos along; default: yes, but no for html' },
  lrs: { type: 'string', value: 'ORIGIN', help: 'cmi5: the only place that results may be sent to' },
};

/** What is to be packaged. UsageError or Failure with a sentence where an option makes no sense. */
export async function readUnit(args: Args, pack: Pack): Promise<Unit> {
  const kind = args.text('as') ?? '';
  if (!isKind(kind)) throw new UsageError(`--as asks for one of ${kinds.join(', ')}, not "${kind}".`);
  const passing = args.whole('mastery', 100, 1);
  if (passing > 100) throw new UsageError(`--mastery asks for 100 at most, not ${passing}.`);
  const videos = args.text('videos') ?? (kind === 'html' ? 'no' : 'yes');
  if (videos !== 'yes' && videos !== 'no') throw new UsageError(`--videos asks for yes or no, not "${videos}".`);
  return {
    ...{ kind, passing },
    pack: videos === 'yes' ? pack : withoutVideos(pack),
    title: args.text('title') ?? pack.title,
    assignment: await readAssignment(args, pack),
    lrs: originOf(args.text('lrs')),
  };
}

async function readAssignment(args: Args, pack: Pack): Promise<Assignment> {
  const file = args.text('assignment');
  const read = parseAssignment(file === undefined ? {} : await readYaml(file));
  if ('issues' in read) {
    const lines = read.issues.map(({ path, message }) => `  ${path}: ${message}`);
    throw new Failure(`"${file}" is no assignment:\n${lines.join('\n')}`);
  }
  const chosen = args.texts('goal');
  const assignment = chosen.length > 0 ? { ...read.assignment, goals: chosen } : read.assignment;
  const known = pack.goals.map(({ id }) => id);
  const strange = assignment.goals?.find((id) => !known.includes(id));
  if (strange !== undefined)
    throw new Failure(`There is no goal "${strange}" in this pack; it has ${known.join(', ')}.`);
  return assignment;
}

async function readYaml(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Failure(`"${file}" cannot be read; give a file with an assignment.`);
  });
  try {
    return parse(text);
  } catch (error) {
    throw new Failure(`"${file}" is neither YAML nor JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function originOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    const { origin, protocol } = new URL(text);
    if (protocol === 'https:' || protocol === 'http:') return origin;
  } catch {
    // the sentence follows
  }
  throw new UsageError(`--lrs asks for an address such as https://lrs.school.example, not "${text}".`);
}
