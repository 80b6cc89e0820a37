export { run } from './command/run.js';
export type { ExitCode, Io } from './command/command.js';
