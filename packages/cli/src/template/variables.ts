import type { Scope, Value } from '../expression/index.js';
import type { Problems } from '../source/problem.js';
import type { Entry } from './entry.js';
import type { Write, Writer } from './writer.js';

/** Most combinations of variables that are looked through. */
const most = 200_000;

/** Every set of values that the conditions of a template allow; one empty set where it has no variables. */
export function solutions(entry: Entry, tables: Scope, writer: Writer, problems: Problems): Solutions {
  const vars = entry.source.vars ?? {};
  const names: string[] = [];
  const domains = Object.entries(vars).map(([name, source]) => {
    const domain = domainOf(source, entry, name, writer.knowing(names), problems);
    names.push(name);
    return { name, domain };
  });
  const derived = Object.entries(entry.source.let ?? {}).map(([name, source]) => {
    const write = writer.knowing(names).expression(source, entry.spot('let').at(name));
    names.push(name);
    return { name, write };
  });
  const inner = writer.knowing(names);
  const conditions = conditionsOf(entry, inner);

  let looked = 0;
  const scopes: Scope[] = [];
  const descend = (depth: number, scope: Scope): void => {
    const next = domains[depth];
    if (next) {
      for (const value of next.domain(scope)) if (looked <= most) descend(depth + 1, { ...scope, [next.name]: value });
      return;
    }
    looked += 1;
    let full = scope;
    for (const { name, write } of derived) full = { ...full, [name]: write(full) };
    if (conditions.every((holds) => holds(full))) scopes.push(full);
  };
  descend(0, tables);
  if (looked > most)
    problems.error(
      entry.spot('vars'),
      'too-many',
      `These variables have more than ${most} combinations; make their ranges smaller.`,
    );
  return { scopes, names: Object.keys(vars), writer: inner };
}

export interface Solutions {
  readonly scopes: readonly Scope[];
  /** Names of the variables, without the derived ones. */
  readonly names: readonly string[];
  /** A writer that knows them all. */
  readonly writer: Writer;
}

function conditionsOf(entry: Entry, writer: Writer): Write<boolean>[] {
  const where = entry.source.where ?? [];
  const spot = entry.spot('where');
  return (Array.isArray(where) ? where : [where]).map((source, i) =>
    writer.condition(source, Array.isArray(where) ? spot.at(i) : spot),
  );
}

/** `2..10`, `1..d-1`, a list, or the name of a table. */
function domainOf(
  source: string | number | readonly unknown[],
  entry: Entry,
  name: string,
  writer: Writer,
  problems: Problems,
): Write<readonly Value[]> {
  const spot = entry.spot('vars').at(name);
  if (Array.isArray(source)) return () => source.filter(isValue);
  const [from, to, ...more] = String(source).split('..');
  if (to !== undefined && more.length === 0) {
    const [low, high] = [writer.expression(from!, spot), writer.expression(to, spot)];
    return (scope) => range(low(scope), high(scope));
  }
  const list = writer.expression(source as string | number, spot);
  return (scope) => {
    const value = list(scope);
    if (Array.isArray(value)) return value as readonly Value[];
    problems.error(
      spot,
      'no-range',
      `"${String(source)}" is no range; write 2..10, a list [a, b], or the name of a table that is a list.`,
    );
    return [];
  };
}

function range(low: Value, high: Value): number[] {
  if (typeof low !== 'number' || typeof high !== 'number' || high - low > 10_000) return [];
  return Array.from({ length: Math.max(0, Math.floor(high - low) + 1) }, (_, i) => low + i);
}

/** What YAML gives and an expression can read. */
export function isValue(value: unknown): value is Value {
  if (Array.isArray(value)) return value.every(isValue);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isValue);
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';
}
