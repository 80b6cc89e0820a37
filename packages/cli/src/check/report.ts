import { basename, join } from 'node:path';
import type { Problems } from '../source/problem.js';

/** A pack that is one spreadsheet is named by that file; so is a folder that is not there. */
function pathOf(dir: string, file: string): string {
  return file === dir || (dir.endsWith('.csv') && basename(dir) === file) ? dir : join(dir, file);
}

/** Every problem on a line of its own: `file:line:column: error: sentence (rule)`, as editors understand it. */
export function written(problems: Problems, dir: string): string {
  return problems
    .list()
    .map(
      ({ place, severity, message, rule }) =>
        `${pathOf(dir, place.file)}:${place.line}:${place.column}: ${severity}: ${message} (${rule})`,
    )
    .join('\n');
}

export function summary(problems: Problems): string {
  const errors = problems.list().filter(({ severity }) => severity === 'error').length;
  const warnings = problems.list().length - errors;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}.`;
}

/** `1 goal`, `2 goals`. */
export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
