import { createRequire } from 'node:module';
import { readArgs } from './args.js';
import { Failure, UsageError, type ExitCode, type Io } from './command.js';
import { commandHelp, generalHelp } from './help.js';
import { guess } from '../source/nearest.js';
import { commands } from './registry.js';

/** Runs `leerspoor` with these words. Never throws: what goes wrong is a sentence and an exit code. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(words, io);
  } catch (error) {
    return explain(error, io);
  }
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(generalHelp());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    io.out(`${version()}\n`);
    return 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry)
    throw new UsageError(
      `There is no command "${name}"${guess(name, Object.keys(commands))}. leerspoor --help lists them all.`,
    );
  const command = await entry.load();
  const args = readArgs(rest, command.options);
  if (args.flag('help')) {
    io.out(commandHelp(command));
    return 0;
  }
  return await command.run(args, io);
}

function explain(error: unknown, io: Io): ExitCode {
  const known = error instanceof UsageError || error instanceof Failure;
  const message = error instanceof Error ? error.message : String(error);
  io.err(known ? `${message}\n` : `A fault of leerspoor itself: ${error instanceof Error ? error.stack : message}\n`);
  if (error instanceof UsageError) return 2;
  return known ? 1 : 70;
}

function version(): string {
  const manifest: unknown = createRequire(import.meta.url)('../../package.json');
  return manifest && typeof manifest === 'object' && 'version' in manifest ? String(manifest.version) : 'unknown';
}
