import { readFileSync } from 'node:fs';
import type { PackHead } from '@leerspoor/content';
import type { Fact } from '@leerspoor/engine';
import { parseFact } from '@leerspoor/engine/facts';
import { Roll, type Notebook, type RollTrouble } from '@leerspoor/engine/overview';
import { Failure, type Io } from '../command/command.js';
import { linesOf } from '../log/lines.js';

/** Lines that are reported one by one. */
const reported = 10;

/** The pupils in logs: a fact a line, or a JSON list as a page exports it. What cannot be used is said, and left out. */
export function readClass(files: readonly string[], pack: PackHead, io: Io): readonly Notebook[] {
  const roll = new Roll(pack);
  const problems: string[] = [];
  for (const file of files) {
    const known = roll.count + roll.troubles.length;
    let read = 0;
    roll.take(factsIn(file, problems, () => (read += 1)));
    if (read > 0 && roll.count + roll.troubles.length === known)
      io.err(`${file}: all of it stood in another log already; nothing counts twice.\n`);
  }
  for (const problem of problems.slice(0, reported)) io.err(`${problem}\n`);
  if (problems.length > reported) io.err(`… and ${problems.length - reported} more like these.\n`);
  for (const trouble of roll.troubles) io.err(`${sentence(trouble)}\n`);
  if (roll.count === 0) throw new Failure(`There is no fact of pack "${pack.id}" in ${files.join(', ')}.`);
  return roll.files;
}

/** One by one: of a log with a fact a line, no more than one is in memory before it is taken in. */
function* factsIn(file: string, problems: string[], onRead: () => void): Generator<Fact> {
  for (const { where, value } of valuesIn(file)) {
    const parsed = parseFact(value);
    if ('fact' in parsed) {
      onRead();
      yield parsed.fact;
    } else problems.push(`${where} is no fact: ${parsed.issues[0]?.path ?? ''} ${parsed.issues[0]?.message ?? ''}`);
  }
}

function sentence(trouble: RollTrouble): string {
  switch (trouble.kind) {
    case 'unreadable':
      return `Facts that cannot be read, and are left out: ${trouble.count}.`;
    case 'pack':
      return `Facts of another pack (${trouble.pack}), left out: ${trouble.count}.`;
    case 'gone':
      return `Answers to goals that are not in this pack, left out: ${trouble.count}.`;
    case 'clash':
      return `Pupil ${trouble.pupil} has two logs, probably of two pupils; only the first counts.`;
    case 'gap':
      return `Facts of pupil ${trouble.pupil} that are missing: ${trouble.count}. Name the other logs of this pupil too.`;
    case 'many':
      return `More than ${trouble.count} facts: what comes doubled or late is no longer looked at one by one.`;
  }
}

function* valuesIn(file: string): Generator<{ where: string; value: unknown }> {
  let first = true;
  for (const { number, text } of linesOf([file])) {
    if (text.trim() === '') continue;
    if (first && text.trimStart().startsWith('[')) {
      yield* listIn(file);
      return;
    }
    first = false;
    yield { where: `${file}:${number}`, value: json(text) };
  }
}

function* listIn(file: string): Generator<{ where: string; value: unknown }> {
  const list = json(readFileSync(file, 'utf8'));
  if (!Array.isArray(list)) throw new Failure(`${file} begins as a list of facts, and is no JSON.`);
  for (const [i, value] of list.entries()) yield { where: `${file}[${i}]`, value };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
