import { readFileSync } from 'node:fs';
import type { PackHead } from '@leerspoor/content';
import type { Fact } from '@leerspoor/engine';
import { parseFact } from '@leerspoor/engine/facts';
import { Notebook } from '@leerspoor/engine/overview';
import { Failure, type Io } from '../command/command.js';
import { linesOf } from '../log/lines.js';

/** Lines that are reported one by one. */
const reported = 10;

/** The pupils in logs: a fact a line, or a JSON list as a page exports it. What cannot be used is said, and left out. */
export function readClass(files: readonly string[], pack: PackHead, io: Io): readonly Notebook[] {
  const class_ = new Map<string, Notebook>();
  let problems = 0;
  const complain = (sentence: string): void => {
    problems += 1;
    if (problems <= reported) io.err(`${sentence}\n`);
  };
  for (const { where, value } of valuesIn(files)) {
    const parsed = parseFact(value);
    if ('issues' in parsed)
      complain(`${where} is no fact: ${parsed.issues[0]?.path ?? ''} ${parsed.issues[0]?.message ?? ''}`);
    else if (!take(class_, parsed.fact, pack))
      complain(`${where} is left out: doubled, out of order, or of another pack.`);
  }
  if (problems > reported) io.err(`… and ${problems - reported} more like these.\n`);
  if (class_.size === 0) throw new Failure(`There is no fact of pack "${pack.id}" in ${files.join(', ')}.`);
  return [...class_.values()];
}

function take(class_: Map<string, Notebook>, fact: Fact, pack: PackHead): boolean {
  if (fact.pack !== pack.id) return false;
  const file = class_.get(fact.pupil) ?? new Notebook(pack, fact.pupil);
  class_.set(fact.pupil, file);
  return file.add(fact);
}

function* valuesIn(files: readonly string[]): Generator<{ where: string; value: unknown }> {
  for (const file of files) {
    let first = true;
    for (const { number, text } of linesOf([file])) {
      if (text.trim() === '') continue;
      if (first && text.trimStart().startsWith('[')) {
        yield* listIn(file);
        break;
      }
      first = false;
      yield { where: `${file}:${number}`, value: json(text) };
    }
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
