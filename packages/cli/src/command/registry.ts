import type { Command } from './command.js';

export interface Entry {
  /** One line for `leerspoor --help`. */
  readonly summary: string;
  load(): Promise<Command>;
}

/**
 * Every command, in the order of the help. Each is loaded only when it is called:
 * `new: { summary: '…', load: async () => (await import('../new/command.js')).command }`.
 */
export const commands: Readonly<Record<string, Entry>> = {
  new: {
    summary: 'make a pack to start from',
    load: async () => (await import('../new/command.js')).command,
  },
  check: {
    summary: 'say everything that is wrong in a pack, with its place',
    load: async () => (await import('../check/command.js')).command,
  },
  preview: {
    summary: 'see a pack in the browser while you write it',
    load: async () => (await import('../preview/command.js')).command,
  },
  build: {
    summary: 'compile the source of a pack to what a page loads',
    load: async () => (await import('../build/command.js')).command,
  },
  package: {
    summary: 'make of a pack what an LMS takes, a web server, or a USB stick',
    load: async () => (await import('../package/command.js')).command,
  },
  import: {
    summary: 'make a pack of questions from another tool: QTI, Moodle, GIFT, H5P, a spreadsheet',
    load: async () => (await import('../import/command.js')).command,
  },
  calibrate: {
    summary: 'find how hard goals and items are, from logs of many pupils',
    load: async () => (await import('../calibrate/command.js')).command,
  },
  'score-log': {
    summary: 'see how well answers in a log are predicted, beside plain baselines',
    load: async () => (await import('../score-log/command.js')).command,
  },
  report: {
    summary: 'write a report of a class, or of a team without pupils, from logs',
    load: async () => (await import('../report/command.js')).command,
  },
  simulate: {
    summary: 'let synthetic pupils work through a pack, and see how they fare',
    load: async () => (await import('../simulate/command.js')).command,
  },
};
