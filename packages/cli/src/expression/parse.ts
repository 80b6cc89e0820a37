import { tokenize, type Token } from './token.js';
import { ExpressionError, type Value } from './value.js';

/** An expression as a tree. */
export type Expression =
  | { readonly type: 'constant'; readonly value: Value }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly type: 'field'; readonly of: Expression; readonly key: Expression }
  | { readonly type: 'negate' | 'not'; readonly of: Expression }
  | { readonly type: 'operation'; readonly sign: string; readonly left: Expression; readonly right: Expression };

/** What stands between braces in a text: a value, or a fraction of two (with a whole before it). */
export type Braced =
  | { readonly type: 'value'; readonly value: Expression }
  | { readonly type: 'fraction'; readonly whole?: Expression; readonly top: Expression; readonly bottom: Expression };

/** Parses an expression, e.g. `n < d and gcd(n, d) = 1`. Throws an ExpressionError. */
export function parseExpression(source: string): Expression {
  const parser = new Parser(source);
  const expression = parser.either();
  parser.end();
  return expression;
}

/** Parses what stands between braces: `n + 1` is a value, `n/d` a fraction, `1 3/4` a mixed number. */
export function parseBraced(source: string): Braced {
  const parser = new Parser(source);
  parser.slash = false;
  const first = parser.either();
  if (parser.atEnd()) return { type: 'value', value: first };
  const whole = parser.take('/') ? undefined : first;
  const top = whole === undefined ? first : parser.sum();
  if (whole !== undefined) parser.expect('/');
  const bottom = parser.sum();
  parser.end();
  return { type: 'fraction', ...(whole && { whole }), top, bottom };
}

/** Names an expression reads, functions left out. */
export function namesOf(expression: Expression): string[] {
  switch (expression.type) {
    case 'constant':
      return [];
    case 'name':
      return [expression.name];
    case 'call':
      return expression.args.flatMap(namesOf);
    case 'field':
      return [...namesOf(expression.of), ...namesOf(expression.key)];
    case 'operation':
      return [...namesOf(expression.left), ...namesOf(expression.right)];
    default:
      return namesOf(expression.of);
  }
}

const comparisons = ['=', '!=', '<', '<=', '>', '>='];

/** Recursive descent, loosest binding first. */
class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;
  /** False where a slash is the bar of a fraction, until a parenthesis opens. */
  slash = true;

  constructor(private readonly source: string) {
    this.tokens = tokenize(source);
  }

  either(): Expression {
    return this.chain(() => this.both(), ['or']);
  }

  private both(): Expression {
    return this.chain(() => this.negation(), ['and']);
  }

  private negation(): Expression {
    return this.take('not') ? { type: 'not', of: this.negation() } : this.comparison();
  }

  /** `1 < n < d` reads as in maths: 1 < n and n < d. */
  private comparison(): Expression {
    let left = this.sum();
    let all: Expression | undefined;
    for (let sign = this.takeOne([...comparisons, 'in']); sign; sign = this.takeOne(comparisons)) {
      const right = this.sum();
      const one: Expression = { type: 'operation', sign, left, right };
      all = all ? { type: 'operation', sign: 'and', left: all, right: one } : one;
      left = right;
    }
    return all ?? left;
  }

  sum(): Expression {
    return this.chain(() => this.product(), ['+', '-']);
  }

  private product(): Expression {
    return this.chain(() => this.unary(), this.slash ? ['*', '/', '%'] : ['*', '%']);
  }

  private unary(): Expression {
    return this.take('-') ? { type: 'negate', of: this.unary() } : this.postfix();
  }

  private postfix(): Expression {
    let of = this.primary();
    for (;;) {
      if (this.take('.')) of = { type: 'field', of, key: { type: 'constant', value: this.name() } };
      else if (this.take('[')) of = { type: 'field', of, key: this.inside(']') };
      else return of;
    }
  }

  private primary(): Expression {
    const token = this.tokens[this.at++];
    if (!token) throw new ExpressionError(`"${this.source}" stops too early`);
    if (token.type === 'number' || token.type === 'string') return { type: 'constant', value: token.value };
    if (token.value === 'true' || token.value === 'false') return { type: 'constant', value: token.value === 'true' };
    if (token.type === 'name') return this.opensCall() ? this.call(token.value) : { type: 'name', name: token.value };
    if (token.value === '(') return this.inside(')');
    throw new ExpressionError(`"${token.value}" is in the wrong place in "${this.source}"`);
  }

  private call(name: string): Expression {
    const args: Expression[] = [];
    const outside = this.slash;
    this.slash = true;
    while (!this.take(')')) {
      if (args.length > 0) this.expect(',');
      args.push(this.either());
    }
    this.slash = outside;
    return { type: 'call', name, args };
  }

  private inside(close: string): Expression {
    const outside = this.slash;
    this.slash = true;
    const expression = this.either();
    this.expect(close);
    this.slash = outside;
    return expression;
  }

  private chain(next: () => Expression, signs: readonly string[]): Expression {
    let left = next();
    for (let sign = this.takeOne(signs); sign; sign = this.takeOne(signs)) {
      left = { type: 'operation', sign, left, right: next() };
    }
    return left;
  }

  private name(): string {
    const token = this.tokens[this.at++];
    if (token?.type !== 'name') throw new ExpressionError(`After a point a name is missing in "${this.source}"`);
    return token.value;
  }

  private opensCall(): boolean {
    const token = this.tokens[this.at];
    return token?.type === 'sign' && token.glued && this.take('(');
  }

  take(value: string): boolean {
    const token = this.tokens[this.at];
    if (!token || token.type === 'string' || token.type === 'number' || token.value !== value) return false;
    this.at += 1;
    return true;
  }

  private takeOne(values: readonly string[]): string | undefined {
    return values.find((value) => this.take(value));
  }

  expect(value: string): void {
    if (this.take(value)) return;
    // a list in YAML, [a, f(b, c)], breaks at every comma
    const remedy = this.atEnd() ? '; between [ ] an expression that holds a comma stands in quotes' : '';
    throw new ExpressionError(`"${value}" is missing in "${this.source}"${remedy}`);
  }

  atEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  end(): void {
    const token = this.tokens[this.at];
    if (token) throw new ExpressionError(`"${token.value}" is in the wrong place in "${this.source}"`);
  }
}
