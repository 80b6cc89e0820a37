import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure, UsageError, type Command, type ExitCode } from '../command/command.js';
import { typed } from '../command/typed.js';
import { schemas } from '../new/schemas.js';
import { formats } from './formats.js';
import { packOf } from './pack.js';
import { reportOf } from './report.js';

const megabyte = 1024 * 1024;
const largest = 50 * megabyte;

export const command: Command = {
  usage: 'import FILE --from FORMAT --out DIR',
  about: `Makes a pack of questions from another tool, to go on with. Every question becomes an item, or a line in the report that
says why not (also in import-report.txt). Each category becomes a goal; --goal puts all questions in one. What a goal is
about, nobody but you knows: say it with --content and --verb, or in its file afterwards.

Formats: qti (QTI 2.0 to 3.0, a zip or one item), moodlexml, gift, h5p, csv (an item a row).`,
  options: {
    from: { type: 'string', value: 'FORMAT', help: Object.keys(formats).join(', ') },
    out: { type: 'string', value: 'DIR', help: 'new folder to write the pack to' },
    goal: { type: 'string', value: 'ID', help: 'one goal for all questions' },
    content: { type: 'string', value: 'TEXT', help: 'content part of the goal, e.g. "breuken op de getallenlijn"' },
    verb: { type: 'string', value: 'TEXT', help: 'verb part of the goal, e.g. "plaatsen"' },
    lang: { type: 'string', value: 'TAG', help: 'language of the questions (nl)' },
    licence: { type: 'string', value: 'NAME', help: 'licence of the questions, e.g. CC-BY-4.0' },
  },

  async run(args, io): Promise<ExitCode> {
    const [file, ...more] = args.operands;
    const from = args.text('from');
    const out = args.text('out');
    if (file === undefined || more.length > 0 || from === undefined || out === undefined)
      throw new UsageError(
        'Give one file, its format and where to write: leerspoor import FILE --from FORMAT --out DIR',
      );
    const read = Object.hasOwn(formats, from) ? formats[from] : undefined;
    if (!read) throw new UsageError(`There is no format "${from}"; there are ${Object.keys(formats).join(', ')}.`);
    if ((await readdir(out).catch((): string[] => [])).length > 0)
      throw new Failure(`"${out}" is not empty; give a new folder, so that nothing is overwritten.`);
    const imported = await (await read())(basename(file), await bytesOf(file));
    const pack = await packOf(imported, {
      goal: args.text('goal'),
      content: args.text('content'),
      verb: args.text('verb'),
      lang: args.text('lang') ?? 'nl',
      licence: args.text('licence'),
    });
    const report = reportOf(imported, pack);
    if (pack.kept.length === 0) throw new Failure(`${report}Nothing is written.`);
    await write(out, new Map([...pack.files, ...Object.entries(await schemas()), ['import-report.txt', report]]));
    if (args.flag('json'))
      io.out(`${JSON.stringify({ items: pack.kept.length, passedOver: pack.passedOver, made: pack.made })}\n`);
    else
      io.out(
        `${report}\n  npx leerspoor preview ${typed(out)}   look at it\n  npx leerspoor check ${typed(out)}     hear what is missing\n`,
      );
    return 0;
  },
};

async function bytesOf(file: string): Promise<Uint8Array> {
  const info = await stat(file).catch(() => undefined);
  if (!info?.isFile()) throw new Failure(`There is no file "${file}".`);
  if (info.size > largest)
    throw new Failure(`"${file}" is larger than ${largest / megabyte} MB; export fewer questions at once.`);
  return readFile(file);
}

async function write(out: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of files) {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFile(join(out, name), content);
  }
}
