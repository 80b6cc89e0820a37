import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { Failure } from '../command/command.js';

export interface Line {
  readonly file: string;
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** The lines of files, one file after another, read in pieces: files may be larger than memory. */
export function* linesOf(files: readonly string[]): Generator<Line> {
  for (const file of files) {
    let number = 0;
    for (const text of splitLines(piecesOf(file))) yield { file, number: ++number, text };
  }
}

function* piecesOf(file: string): Generator<string> {
  const decoder = new StringDecoder('utf8');
  const piece = Buffer.alloc(1 << 20);
  const handle = open(file);
  try {
    for (let read = next(handle, piece, file); read > 0; read = next(handle, piece, file)) {
      yield decoder.write(piece.subarray(0, read));
    }
    yield decoder.end();
  } finally {
    closeSync(handle);
  }
}

function* splitLines(pieces: Iterable<string>): Generator<string> {
  let rest = '';
  for (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function open(file: string): number {
  try {
    return openSync(file, 'r');
  } catch (error) {
    throw new Failure(`${file} cannot be opened: ${reason(error)}.`);
  }
}

function next(handle: number, piece: Buffer, file: string): number {
  try {
    return readSync(handle, piece);
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${reason(error)}.`);
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'it does not exist';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'you may not read it';
  return error instanceof Error ? error.message : String(error);
}
