import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure, UsageError, type Command } from '../command/command.js';
import { compile } from '../compile/pack.js';
import { count, summary, written } from '../check/report.js';
import { openFolder } from '../source/disk.js';
import { Problems } from '../source/problem.js';
import { writePack } from './write.js';

export const command: Command = {
  usage: 'build DIR --out OUT',
  about: `Compiles the source of a pack to what a page loads: pack.json, a file of items for each goal, and its media.
DIR is a folder, or a spreadsheet (.csv). Where something is wrong nothing is written; "leerspoor check" says more about a pack.`,
  options: {
    out: { type: 'string', value: 'OUT', help: 'folder to write; what a build wrote there before is replaced' },
  },

  async run(args, io) {
    const [dir, ...more] = args.operands;
    const out = args.text('out');
    if (dir === undefined || more.length > 0 || out === undefined)
      throw new UsageError('Give one folder and where to write: leerspoor build DIR --out OUT');
    await mayReplace(dir, out);
    const problems = new Problems();
    const folder = await openFolder(dir, problems);
    const compiled = folder && (await compile(folder, problems));
    const pack = compiled?.pack;
    const files = pack ? await writePack(pack, compiled, out) : [];
    if (args.flag('json')) io.out(`${JSON.stringify({ files, problems: problems.list() })}\n`);
    else if (!pack) io.err(`${written(problems, dir)}\n${summary(problems)} Nothing is written.\n`);
    else
      io.out(
        `${out}: ${count(pack.goals.length, 'goal')}, ${count(pack.items.length, 'item')}, ${count(files.length, 'file')}.\n`,
      );
    return pack ? 0 : 1;
  },
};

/** Only a folder that is empty, new, or made by a build is replaced. */
async function mayReplace(dir: string, out: string): Promise<void> {
  if (`${resolve(dir)}/`.startsWith(`${resolve(out)}/`))
    throw new Failure(`"${out}" holds the source itself; give another folder to write to.`);
  const files = await readdir(out).catch((): string[] => []);
  if (files.length > 0 && !files.includes('pack.json'))
    throw new Failure(`"${out}" holds other things than a pack; give a new or an empty folder.`);
}
