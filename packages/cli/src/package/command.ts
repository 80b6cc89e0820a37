import { UsageError, type Command } from '../command/command.js';
import { count, summary, written } from '../check/report.js';
import { compile } from '../compile/pack.js';
import { openFolder } from '../source/disk.js';
import { Problems } from '../source/problem.js';
import { packageFiles, pageFile } from './files.js';
import { options, readUnit } from './options.js';
import { goalsOf } from './unit.js';
import { writeFolder, writeWhole } from './write.js';
import { zipped } from './zip.js';

export const command: Command = {
  usage: 'package DIR --as KIND --out PATH',
  about: `Makes of the source of a pack what a teacher uploads: a zip for an LMS (scorm12, scorm2004, cmi5), a folder for a
web server, or one page (html) that opens from a USB stick. The same source gives the same bytes.
Moodle and Smartschool take scorm12.`,
  options,

  async run(args, io) {
    const [dir, ...more] = args.operands;
    const out = args.text('out');
    if (dir === undefined || more.length > 0 || out === undefined)
      throw new UsageError(
        'Give one folder, what to make of it and where: leerspoor package DIR --as scorm12 --out X.zip',
      );
    const problems = new Problems();
    const folder = await openFolder(dir, problems);
    const compiled = folder && (await compile(folder, problems));
    if (!compiled?.pack) {
      io.err(`${written(problems, dir)}\n${summary(problems)} Nothing is written.\n`);
      return 1;
    }
    const unit = await readUnit(args, compiled.pack);
    let bytes = 0;
    let many = 1;
    if (unit.kind === 'html') {
      const page = await pageFile(unit, compiled);
      await writeWhole(out, page);
      bytes = page.length;
    } else {
      const files = await packageFiles(unit, compiled);
      const zip = unit.kind === 'folder' ? undefined : zipped(files);
      await (zip ? writeWhole(out, zip) : writeFolder(out, files));
      bytes = zip?.length ?? [...files.values()].reduce((sum, { length }) => sum + length, 0);
      many = files.size;
    }
    const goals = goalsOf(unit).map(({ id }) => id);
    if (args.flag('json'))
      io.out(`${JSON.stringify({ out, kind: unit.kind, title: unit.title, goals, files: many, bytes })}\n`);
    else
      io.out(
        `${out}: "${unit.title}", ${count(goals.length, 'goal')}, ${count(many, 'file')}, ${(bytes / 1e6).toFixed(1)} MB.\n`,
      );
    return 0;
  },
};
