import type { Args } from './args.js';

/** One command of `leerspoor`: a folder of its own, listed in registry.ts. */
export interface Command {
  /** What follows `leerspoor`, e.g. `calibrate LOG... [options]`. */
  readonly usage: string;
  /** A paragraph for `leerspoor <command> --help`. */
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
  run(args: Args, io: Io): Promise<ExitCode> | ExitCode;
}

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly help: string;
  /** How the value is named in the help, e.g. `FILE`. */
  readonly value?: string;
  readonly short?: string;
  /** May be given more than once. */
  readonly multiple?: boolean;
}

/** Where a command writes; a test gives its own. */
export interface Io {
  /** Results, for people or (with --json) for programs. */
  out(text: string): void;
  /** Everything else: progress, warnings, errors. */
  err(text: string): void;
}

/** 0 done, 1 what was given has faults, 2 the command was called in a wrong way, 70 a fault of leerspoor itself. */
export type ExitCode = 0 | 1 | 2 | 70;

/** Called in a wrong way: the sentence says how to call it. Exit code 2. */
export class UsageError extends Error {}

/** What was given cannot be used: the sentence says where and what to do. Exit code 1. */
export class Failure extends Error {}
