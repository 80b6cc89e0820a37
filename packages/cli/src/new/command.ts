import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure, UsageError, type Command, type ExitCode } from '../command/command.js';
import { typed } from '../command/typed.js';
import { schemas } from './schemas.js';
import { starter } from './starter.js';

export const command: Command = {
  usage: 'new DIR',
  about: `Makes a pack to start from: pack.yaml, one goal with templates for every pool, and the schemas that let an editor complete
and check what you write. It is complete and sound; change it piece by piece, with "leerspoor preview DIR" beside it.`,
  options: {},

  async run(args, io): Promise<ExitCode> {
    const [dir, ...more] = args.operands;
    if (dir === undefined || more.length > 0) throw new UsageError('Give one folder to make: leerspoor new DIR');
    const there = await readdir(dir).catch((): string[] => []);
    if (there.length > 0)
      throw new Failure(`"${dir}" is not empty; give a new folder, so that nothing is overwritten.`);
    const files = { ...starter(idOf(dir)), ...(await schemas()) };
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(dir, name)), { recursive: true });
      await writeFile(join(dir, name), text);
    }
    const shown = typed(dir);
    if (args.flag('json')) io.out(`${JSON.stringify({ files: Object.keys(files) })}\n`);
    else
      io.out(
        `${dir}: a pack to start from.\n\n  npx leerspoor preview ${shown}   look at it while you write\n  npx leerspoor check ${shown}     hear what is wrong\n\nBegin in ${join(dir, 'dubbel.yaml')}.\n`,
      );
    return 0;
  },
};

/** The id of a pack, from the name of its folder. */
function idOf(dir: string): string {
  const id = basename(resolve(dir))
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .toLowerCase();
  return id === '' ? 'mijn-pack' : id;
}
