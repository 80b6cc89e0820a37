import { parseGoal, parsePack, type Pack } from '@leerspoor/content';
import { readText, type Folder } from '../source/folder.js';
import { wholeFile, type Problems } from '../source/problem.js';
import type { Base } from './base.js';
import { eachFile } from './naming.js';

/** A pack that was built before: pack.json and its files of items. None, and problems, where it is not whole. */
export async function readBuilt(folder: Folder, problems: Problems): Promise<Base | undefined> {
  const head = take('pack.json', parsePack(await json(folder, 'pack.json', problems)), problems);
  if (!head) return undefined;
  let pack = head;
  for (const [goal, file] of Object.entries(head.files ?? {})) {
    if (!folder.files.has(file)) {
      problems.error(wholeFile(file), 'missing-file', 'This file of items is missing; build the pack again.');
      return undefined;
    }
    const read = take(file, parseGoal(await json(folder, file, problems), pack, goal), problems);
    if (!read) return undefined;
    pack = read;
  }
  const { content, ...rest } = pack;
  const assets = new Map<string, Folder>();
  eachFile({ goals: pack.goals, words: pack.words, content }, (file) => assets.set(file, folder));
  return { head: rest, content, assets };
}

async function json(folder: Folder, file: string, problems: Problems): Promise<unknown> {
  const text = await readText(folder, file, problems);
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch (error) {
    problems.error(wholeFile(file), 'json', `This is not good JSON: ${error instanceof Error ? error.message : ''}.`);
    return undefined;
  }
}

function take(file: string, parsed: ReturnType<typeof parsePack>, problems: Problems): Pack | undefined {
  if ('pack' in parsed) return parsed.pack;
  for (const { path, message } of parsed.issues)
    problems.error(wholeFile(file), 'built-pack', `${path === '' ? '' : `${path}: `}${message}`);
  return undefined;
}
