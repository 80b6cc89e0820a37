import type { RuleName } from './rules.js';

/** Where in the source something stands; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What is wrong in a source, and where: a sentence a teacher understands, with what to do. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly rule: RuleName;
  readonly place: Place;
  readonly message: string;
}

/** Anything that knows its place in the source. */
export interface Located {
  place(): Place;
}

/** Gathers every problem, so that an author sees all at once. The same sentence at the same place is said once. */
export class Problems {
  private readonly all = new Map<string, Problem>();

  error(at: Located, rule: RuleName, message: string): void {
    this.add('error', at, rule, message);
  }

  warn(at: Located, rule: RuleName, message: string): void {
    this.add('warning', at, rule, message);
  }

  get hasErrors(): boolean {
    return [...this.all.values()].some((problem) => problem.severity === 'error');
  }

  /** Whether there are errors in this file. */
  hasErrorsAt(file: string): boolean {
    return [...this.all.values()].some((problem) => problem.severity === 'error' && problem.place.file === file);
  }

  /** Whether something of this kind was said of this place: families that take a field over with `like` share its place. */
  has(at: Located, rule: RuleName): boolean {
    const { file, line, column } = at.place();
    return [...this.all.values()].some(
      ({ rule: said, place }) => said === rule && place.file === file && place.line === line && place.column === column,
    );
  }

  /** Errors first, for they may be the cause of warnings; then by file, line and column. */
  list(): Problem[] {
    return [...this.all.values()].sort(
      (a, b) =>
        a.severity.localeCompare(b.severity) ||
        a.place.file.localeCompare(b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column,
    );
  }

  private add(severity: Problem['severity'], at: Located, rule: RuleName, message: string): void {
    const place = at.place();
    const key = `${place.file}:${place.line}:${place.column}:${message}`;
    if (!this.all.has(key)) this.all.set(key, { severity, rule, place, message });
  }
}

/** A file as a whole, where no line can be named. */
export function wholeFile(file: string): Located {
  return { place: () => ({ file, line: 1, column: 1 }) };
}
