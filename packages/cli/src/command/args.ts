import { parseArgs, type ParseArgsConfig } from 'node:util';
import { guess } from '../source/nearest.js';
import { UsageError, type Option } from './command.js';

/** What every command takes. */
export const commonOptions: Readonly<Record<string, Option>> = {
  json: { type: 'boolean', help: 'print the result as JSON, for programs' },
  help: { type: 'boolean', short: 'h', help: 'show this help' },
};

/** The words after a command: operands in order, options by name. */
export class Args {
  constructor(
    readonly operands: readonly string[],
    private readonly values: Readonly<Record<string, unknown>>,
  ) {}

  flag(name: string): boolean {
    return this.values[name] === true;
  }

  text(name: string): string | undefined {
    const value = this.values[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** The values of an option that may be given more than once. */
  texts(name: string): readonly string[] {
    const value = this.values[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  }

  /** A whole number from `least` up; UsageError when it is none. */
  whole(name: string, otherwise: number, least = 0): number {
    const text = this.text(name);
    if (text === undefined) return otherwise;
    if (!/^\d{1,15}$/.test(text) || Number(text) < least) {
      throw new UsageError(`--${name} asks for a whole number from ${least} up, not "${text}".`);
    }
    return Number(text);
  }
}

export function readArgs(words: readonly string[], options: Readonly<Record<string, Option>>): Args {
  try {
    const known = Object.entries({ ...options, ...commonOptions }).map(
      ([name, { type, short, multiple }]) =>
        [name, { type, ...(short && { short }), ...(multiple && { multiple }) }] as const,
    );
    const { positionals, values } = parseArgs({
      args: [...words],
      options: Object.fromEntries<NonNullable<ParseArgsConfig['options']>[string]>(known),
      allowPositionals: true,
    });
    return new Args(positionals, values);
  } catch (error) {
    throw new UsageError(unknownOption(words, options) ?? (error instanceof Error ? error.message : String(error)));
  }
}

/** The first word that is no option, with the one that was meant; Node's own sentence speaks of operands instead. */
function unknownOption(words: readonly string[], options: Readonly<Record<string, Option>>): string | undefined {
  const known = Object.keys({ ...options, ...commonOptions }).map((name) => `--${name}`);
  const given = words.flatMap((word) => /^--[^=]+/u.exec(word)?.[0] ?? []);
  const wrong = given.find((option) => !known.includes(option));
  return wrong && `There is no option ${wrong}${guess(wrong, known)}; --help lists them all.`;
}
