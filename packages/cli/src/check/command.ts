import { UsageError, type Command } from '../command/command.js';
import { checkPath } from './path.js';
import { count, summary, written } from './report.js';

export const command: Command = {
  usage: 'check DIR',
  about: `Says everything that is wrong in a pack, with its place: file:line:column. DIR is a folder, or a spreadsheet (.csv). Errors
keep it from being built. Warnings are about what makes practice work: enough items in each pool, wrong answers that say which
misconception they show, feedback that helps and does not judge, texts that pupils can read. Exit code 1 when there are errors (with --strict also on warnings).`,
  options: { strict: { type: 'boolean', help: 'warnings count as errors' } },

  async run(args, io) {
    const [dir, ...more] = args.operands;
    if (dir === undefined || more.length > 0)
      throw new UsageError('Give one folder, or one spreadsheet: leerspoor check DIR');
    const { compiled, problems } = await checkPath(dir);
    const list = problems.list();
    if (args.flag('json')) io.out(`${JSON.stringify({ problems: list })}\n`);
    else {
      if (list.length > 0) io.out(`${written(problems, dir)}\n`);
      io.out(
        `${compiled ? `${count(compiled.head.goals.length, 'goal')}, ${count(compiled.head.items.length, 'item')}. ` : ''}${summary(problems)}\n`,
      );
    }
    return problems.hasErrors || (args.flag('strict') && list.length > 0) ? 1 : 0;
  },
};
