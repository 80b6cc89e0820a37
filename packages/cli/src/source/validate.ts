import * as v from 'valibot';
import { guess } from './nearest.js';
import type { Located, Problems } from './problem.js';
import type { RuleName } from './rules.js';
import { Spot, type SourceFile } from './spot.js';

/** What a file holds, if it has the right shape; every fault of shape becomes a problem at its place. */
export function validate<S extends v.GenericSchema>(
  schema: S,
  file: SourceFile,
  problems: Problems,
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, file.value ?? {});
  if (result.success) return result.output;
  for (const issue of result.issues) report(issue, new Spot(file), problems);
  return undefined;
}

function report(issue: v.BaseIssue<unknown>, root: Spot, problems: Problems): void {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const spot = root.at(...path);
  const name = path.at(-1);
  const key = String(name ?? 'this file');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    problems.error(
      spot.key(),
      'unknown-field',
      `${issue.message}. Take it out, or look its name up in the content format.`,
    );
  } else if (issue.received === 'undefined') {
    problems.error(root.at(...path.slice(0, -1)), 'missing-field', `"${key}" is missing here; add "${key}: …".`);
  } else if (issue.kind === 'validation' && !issue.message.startsWith('Invalid ')) {
    problems.error(spot, 'invalid-value', `${issue.message}: ${shown(issue.input)}.`);
  } else {
    const comma = /[()]/u.test(key)
      ? ' Between { } a comma begins the next field: put an expression that holds a comma in quotes.'
      : '';
    problems.error(
      spot,
      'invalid-value',
      `${where(name)} must be ${expected(issue)}, not ${shown(issue.input)}.${comma}`,
    );
  }
}

function where(name: string | number | undefined): string {
  return typeof name === 'number' ? `Line ${name + 1} of this list` : name === undefined ? 'This file' : `"${name}"`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list ("- …" on lines of its own)',
  Object: 'fields ("name: …" on lines of its own)',
};

function expected(issue: v.BaseIssue<unknown>): string {
  const range = /^(?:>=|<=)/u.exec(issue.expected ?? '')
    ? issue.expected!.replace('>=', 'at least ').replace('<=', 'at most ')
    : undefined;
  if (range) return range;
  if (issue.type === 'integer') return 'a whole number';
  const options = (issue.expected ?? '').replace(/[()]/gu, '').split(' | ');
  return [...new Set(options.map((option) => kinds[option] ?? option.replaceAll('"', '')))].join(' or ');
}

function shown(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return braceTrap(input) ?? 'fields';
  return JSON.stringify(input);
}

/** `prompt: {n}` is a map to YAML: the commonest slip with braces. */
function braceTrap(input: object): string | undefined {
  const entries = Object.entries(input);
  const loose = entries.length > 0 && entries.every(([, value]) => value === null);
  return loose ? `{${entries.map(([key]) => key).join(', ')}} without quotes: write "{${entries[0]![0]}}"` : undefined;
}

/** Says of a name that it is not among those that exist. */
export function unknown(
  at: Located,
  rule: RuleName,
  what: string,
  name: string,
  names: Iterable<string>,
  problems: Problems,
): void {
  problems.error(at, rule, `There is no ${what} "${name}"${guess(name, names)}.`);
}
