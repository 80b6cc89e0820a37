import {
  evaluate,
  ExpressionError,
  namesOf,
  parseExpression,
  truth,
  type Expression,
  type Scope,
  type Value,
} from '../expression/index.js';
import { guess } from '../source/nearest.js';
import type { Located, Problems } from '../source/problem.js';
import { PlainTemplate, TextTemplate } from '../text/index.js';
import type { Text } from '@leerspoor/content';
import { inWord, inWords } from './slug.js';

/** Works a value out for one set of variables. */
export type Write<T> = (scope: Scope) => T;

/** Turns what an author wrote into functions of the variables. Every fault is reported once, at its place. */
export class Writer {
  constructor(
    private readonly problems: Problems,
    /** Names that may be read; undefined: any name (a slot of a plan). */
    private readonly names: ReadonlySet<string> | undefined,
    private readonly words: ReadonlySet<string>,
  ) {}

  text(source: string | number, at: Located): Write<Text> {
    return this.compile(at, '', () => {
      const template = TextTemplate.parse(String(source));
      this.know(template.names);
      for (const word of template.words) {
        if (!this.words.has(word))
          this.problems.error(at, 'unknown-word', `There is no word "${word}" in pack.yaml${guess(word, this.words)}.`);
      }
      return (scope) => template.write(scope);
    });
  }

  plain(source: string | number, at: Located): Write<string> {
    return this.compile(at, '', () => {
      const template = PlainTemplate.parse(String(source));
      this.know(template.names);
      return (scope) => template.write(scope);
    });
  }

  /** A string that is one `{…}` keeps the type of its value: "{n}" can be a number. Numbers stay numbers. */
  value(source: string | number, at: Located): Write<Value> {
    if (typeof source === 'number') return () => source;
    return this.compile<Value>(at, '', () => {
      const template = PlainTemplate.parse(source);
      this.know(template.names);
      return (scope) => template.value(scope);
    });
  }

  expression(source: string | number | boolean, at: Located): Write<Value> {
    if (typeof source !== 'string') return () => source;
    return this.compile<Value>(at, 0, () => {
      const expression: Expression = parseExpression(source);
      this.know(namesOf(expression));
      return (scope) => evaluate(expression, scope);
    });
  }

  /** An expression whose value is a number from `low` to `high`. */
  number(source: string | number, at: Located, low: number, high: number): Write<number> {
    return this.compile(at, low, () => {
      const expression = parseExpression(String(source));
      const names = namesOf(expression);
      this.know(names);
      return (scope) => {
        const value = evaluate(expression, scope);
        if (typeof value === 'number' && low <= value && value <= high) return value;
        const where = names.length > 0 ? ` where ${inWords(scope, names)}` : '';
        throw new ExpressionError(`This must be a number from ${low} to ${high}, not ${inWord(value)}${where}`);
      };
    });
  }

  /** An expression that holds or not. */
  condition(source: string | number | boolean, at: Located): Write<boolean> {
    return this.compile(at, false, () => {
      const expression = parseExpression(String(source));
      this.know(namesOf(expression));
      return (scope) => truth(evaluate(expression, scope));
    });
  }

  /** Data with strings in it, such as a figure: every string is a value. */
  data(source: unknown, at: DataSpot): Write<unknown> {
    if (typeof source === 'string') return this.value(source, at);
    if (Array.isArray(source)) {
      const parts = source.map((part: unknown, i) => this.data(part, at.at(i)));
      return (scope) => parts.map((part) => part(scope));
    }
    if (typeof source !== 'object' || source === null) return () => source;
    const parts = Object.entries(source).map(([key, part]) => [key, this.part(key, part, at.at(key))] as const);
    return (scope) => Object.fromEntries(parts.map(([key, part]) => [key, part(scope)]));
  }

  /** What a pupil reads is text with all its marks. */
  private part(key: string, source: unknown, at: DataSpot): Write<unknown> {
    if (!read.has(key)) return this.data(source, at);
    if (Array.isArray(source)) {
      const parts = source.map((one: unknown, i) => this.part(key, one, at.at(i)));
      return (scope) => parts.map((part) => part(scope));
    }
    return typeof source === 'string' || typeof source === 'number' ? this.text(source, at) : this.data(source, at);
  }

  /** A writer for places where more names are known. */
  knowing(names: Iterable<string>): Writer {
    return new Writer(this.problems, new Set([...(this.names ?? []), ...names]), this.words);
  }

  private compile<T>(at: Located, otherwise: T, parse: () => Write<T>): Write<T> {
    let write: Write<T>;
    try {
      write = parse();
    } catch (error) {
      this.report(error, at);
      return () => otherwise;
    }
    return (scope) => {
      try {
        return write(scope);
      } catch (error) {
        this.report(error, at);
        return otherwise;
      }
    };
  }

  private know(names: readonly string[]): void {
    const strange = names.find((name) => this.names && !this.names.has(name));
    if (strange === undefined) return;
    const known = [...this.names!];
    throw new ExpressionError(
      `There is no variable "${strange}"${guess(strange, known)}; ${known.length > 0 ? `known here: ${known.join(', ')}` : 'add it under "vars" or "let"'}`,
    );
  }

  private report(error: unknown, at: Located): void {
    if (!(error instanceof ExpressionError)) throw error;
    if (!this.problems.has(at, 'expression')) this.problems.error(at, 'expression', `${error.message}.`);
  }
}

/** Fields of built data that hold text a pupil reads. */
const read: ReadonlySet<string> = new Set([
  'text',
  'prompt',
  'right',
  'otherwise',
  'feedback',
  'how',
  'next',
  'criteria',
  'model',
  'caption',
]);

/** A place that can go deeper. */
interface DataSpot extends Located {
  at(...path: (string | number)[]): DataSpot;
}
