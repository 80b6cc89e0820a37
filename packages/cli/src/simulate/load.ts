import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parsePack, type PackHead } from '@leerspoor/content';
import { summary, written } from '../check/report.js';
import { Failure } from '../command/command.js';
import { compile } from '../compile/pack.js';
import { openFolder } from '../source/disk.js';
import { Problems } from '../source/problem.js';

/** The pack at a path: a source folder, a built folder, or a pack.json. */
export async function loadPack(path: string): Promise<PackHead> {
  if (!existsSync(path)) throw new Failure(`There is no ${path}.`);
  if (!statSync(path).isDirectory()) return readBuilt(path);
  const built = join(path, 'pack.json');
  return existsSync(built) ? readBuilt(built) : compileSource(path);
}

function readBuilt(file: string): PackHead {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = parsePack(data);
  if ('pack' in parsed) return parsed.pack;
  const issues = parsed.issues.map(({ path, message }) => `  ${path}: ${message}`);
  throw new Failure(`${file} is no pack:\n${issues.join('\n')}`);
}

async function compileSource(folder: string): Promise<PackHead> {
  const problems = new Problems();
  const opened = await openFolder(folder, problems);
  const compiled = opened && (await compile(opened, problems));
  if (!compiled || problems.hasErrors) throw new Failure(`${written(problems, folder)}\n${summary(problems)}`);
  return compiled.head;
}
