import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Failure, UsageError, type Command, type ExitCode } from '../command/command.js';
import { nothingAt } from '../source/disk.js';
import { elements } from './files.js';
import { Live } from './live.js';
import { serve } from './server.js';

export const command: Command = {
  usage: 'preview DIR [--port N]',
  about: `Shows a pack in the browser while you write it: what is wrong, every item in every state with its feedback, and the pack as a
pupil meets it. DIR is a folder, or a spreadsheet (.csv). The page follows each save. It listens on this computer only, until Ctrl+C.`,
  options: {
    port: { type: 'string', value: 'N', help: 'port to listen on; 4321 unless told, 0 for any that is free' },
  },

  async run(args, io): Promise<ExitCode> {
    const [dir, ...more] = args.operands;
    if (dir === undefined || more.length > 0)
      throw new UsageError('Give one folder, or one spreadsheet: leerspoor preview DIR');
    const port = args.whole('port', 4321);
    const absent = await nothingAt(dir);
    if (absent !== undefined) throw new Failure(absent);
    const live = new Live(dir);
    const server = serve(
      live,
      elements((text) => io.err(text)),
    ).listen(port, '127.0.0.1');
    try {
      await once(server, 'listening').catch((error: unknown) => {
        throw new Failure(
          `Port ${port} cannot be used (${error instanceof Error ? error.message : String(error)}); give another: --port 0`,
        );
      });
      io.out(`http://localhost:${(server.address() as AddressInfo).port}/\n`);
      await once(process, 'SIGINT');
    } finally {
      live.close();
      server.close();
      server.closeAllConnections();
    }
    return 0;
  },
};
