import { call, toNumber, toText } from './functions.js';
import type { Expression } from './parse.js';
import { ExpressionError, isList, isRecord, same, type Scope, type Value } from './value.js';

/** The value of an expression. Throws an ExpressionError with a sentence for the author. */
export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.type) {
    case 'constant':
      return expression.value;
    case 'name':
      return own(scope, expression.name, () => `There is no variable "${expression.name}"`);
    case 'field':
      return field(evaluate(expression.of, scope), evaluate(expression.key, scope));
    case 'negate':
      return -toNumber(evaluate(expression.of, scope));
    case 'not':
      return !truth(evaluate(expression.of, scope));
    case 'call':
      return expression.name === 'if'
        ? choose(expression.args, scope)
        : call(
            expression.name,
            expression.args.map((arg) => evaluate(arg, scope)),
          );
    case 'operation':
      return operate(expression.sign, evaluate(expression.left, scope), () => evaluate(expression.right, scope));
  }
}

/** True or false; anything else is a fault of the author. */
export function truth(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  throw new ExpressionError(`A condition is needed, such as "n < d", not ${JSON.stringify(value)}`);
}

/** `if(condition, then, else)`: only the branch taken is worked out. */
function choose(args: readonly Expression[], scope: Scope): Value {
  const [condition, then, otherwise] = args;
  if (!condition || !then || !otherwise || args.length > 3)
    throw new ExpressionError('if() takes 3 values: if(condition, then, else)');
  return evaluate(truth(evaluate(condition, scope)) ? then : otherwise, scope);
}

function operate(sign: string, left: Value, right: () => Value): Value {
  if (sign === 'and') return truth(left) && truth(right());
  if (sign === 'or') return truth(left) || truth(right());
  const other = right();
  if (sign === '=') return same(left, other);
  if (sign === '!=') return !same(left, other);
  if (sign === 'in') return contains(other, left);
  if (sign === '+' && (typeof left === 'string' || typeof other === 'string')) return toText(left) + toText(other);
  if (sign === '+' && isList(left) && isList(other)) return [...left, ...other];
  return arithmetic(sign, toNumber(left), toNumber(other));
}

function arithmetic(sign: string, a: number, b: number): Value {
  if ((sign === '/' || sign === '%') && b === 0) throw new ExpressionError(`${a} cannot be divided by 0`);
  if (sign === '+') return a + b;
  if (sign === '-') return a - b;
  if (sign === '*') return a * b;
  if (sign === '/') return a / b;
  if (sign === '%') return a % b;
  if (sign === '<') return a < b;
  if (sign === '<=') return a <= b;
  if (sign === '>') return a > b;
  return a >= b;
}

function contains(whole: Value, part: Value): boolean {
  if (isList(whole)) return whole.some((value) => same(value, part));
  return toText(whole).includes(toText(part));
}

/** `row.name`, `table[key]`, `list[1]` (the first is 1), `text[1]`. */
function field(of: Value, key: Value): Value {
  if (isRecord(of))
    return own(of, toText(key), () => `There is no "${toText(key)}" in ${JSON.stringify(of).slice(0, 60)}`);
  const item: Value | undefined = isList(of)
    ? of[toNumber(key) - 1]
    : typeof of === 'string'
      ? of[toNumber(key) - 1]
      : undefined;
  if (item === undefined)
    throw new ExpressionError(`There is no "${toText(key)}" in ${JSON.stringify(of).slice(0, 60)}`);
  return item;
}

function own(record: Scope, name: string, message: () => string): Value {
  const value = Object.hasOwn(record, name) ? record[name] : undefined;
  if (value === undefined) throw new ExpressionError(message());
  return value;
}
