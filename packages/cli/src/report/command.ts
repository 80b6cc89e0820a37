import { writeFileSync } from 'node:fs';
import type { Language } from '@leerspoor/engine/explain';
import { overview, totals, type Overview } from '@leerspoor/engine/overview';
import type { Args } from '../command/args.js';
import { Failure, UsageError, type Command, type ExitCode } from '../command/command.js';
import { loadPack } from '../simulate/load.js';
import { readClass } from './read.js';
import { classTable, teamTable } from './table.js';
import { csv, htmlPage } from './written.js';

const languages: readonly Language[] = ['nl', 'en', 'fr', 'de'];

export const command: Command = {
  usage: 'report LOG... --pack PACK',
  about: `
A report of a class, from logs of facts (a fact a line, or a JSON list): a row a pupil and goal, with the reasons, for the
teacher. With --team: numbers a goal, without any pupil, for the talk of a team. As HTML that prints, or as CSV.`,
  options: {
    pack: { type: 'string', value: 'PACK', help: 'the folder of a source or of a built pack, or a pack.json' },
    team: { type: 'boolean', help: 'numbers alone: no pupil can be found in it' },
    as: { type: 'string', value: 'KIND', help: 'html or csv (html)' },
    goal: { type: 'string', value: 'ID', multiple: true, help: 'a goal to report on; default: all' },
    lang: { type: 'string', value: 'CODE', help: 'nl, en, fr or de; default: that of the pack' },
    at: { type: 'string', value: 'DATE', help: 'the day to look at, e.g. 2026-03-20; default: now' },
    out: { type: 'string', value: 'FILE', help: 'the file to write; default: print it' },
  },
  async run(args, io): Promise<ExitCode> {
    const path = args.text('pack');
    if (args.operands.length === 0 || path === undefined)
      throw new UsageError('Name the logs and their pack: leerspoor report LOG... --pack PACK.');
    const kind = args.text('as') ?? 'html';
    if (kind !== 'html' && kind !== 'csv') throw new UsageError(`--as is html or csv, not "${kind}".`);
    const pack = await loadPack(path);
    const lang = languageOf(args, pack.lang);
    const now = timeOf(args.text('at'));
    const goals = args.texts('goal');
    const look = overview(pack, readClass(args.operands, pack, io), now, goals.length > 0 ? { goals } : {});
    const table = (args.flag('team') ? teamTable : classTable)(pack, look, lang);
    const day = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(now);
    const text = args.flag('json') ? dataOf(args, look) : kind === 'csv' ? csv(table) : htmlPage(table, lang, day);
    write(args.text('out'), text, (sentence) => io.out(sentence));
    return 0;
  },
};

function dataOf(args: Args, look: Overview): string {
  return `${JSON.stringify(args.flag('team') ? totals(look) : look)}\n`;
}

function languageOf(args: Args, packLang: string): Language {
  const asked = args.text('lang');
  const found = languages.find((one) => one === (asked ?? packLang.split('-')[0]));
  if (asked !== undefined && !found) throw new UsageError(`--lang is nl, en, fr or de, not "${asked}".`);
  return found ?? 'nl';
}

function timeOf(text: string | undefined): number {
  const time = text === undefined ? Date.now() : Date.parse(text);
  if (Number.isNaN(time)) throw new UsageError(`--at asks for a date as 2026-03-20, not "${text}".`);
  return time;
}

function write(file: string | undefined, text: string, print: (text: string) => void): void {
  if (file === undefined) {
    print(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Failure(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  print(`${file}\n`);
}
