import { ExpressionError } from './value.js';

export type Token =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'name'; readonly value: string }
  /** `glued`: no space stands before it, so that `gcd(a, b)` is a call and `1 (a)/b` a mixed number. */
  | { readonly type: 'sign'; readonly value: string; readonly glued: boolean };

// Texts stand between single or double quotes, so that both 'maal' and "foto's" can be written.
const pattern = /\s*(?:(\d+(?:\.\d+)?)|'([^']*)'|"([^"]*)"|([\p{L}_][\p{L}\p{N}_]*)|(!=|<=|>=|[-+*/%=<>()[\].,]))/uy;

/** The tokens of an expression. Throws an ExpressionError at a sign it does not know. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const text = source.trimEnd();
  pattern.lastIndex = 0;
  let end = 0;
  while (end < text.length) {
    const match = pattern.exec(text);
    if (!match) throw new ExpressionError(`"${text.slice(end).trim().slice(0, 12)}" cannot be read in "${text}"`);
    tokens.push(tokenOf(match));
    end = pattern.lastIndex;
  }
  return tokens;
}

function tokenOf([all, number, single, double, name, sign]: RegExpExecArray): Token {
  if (number !== undefined) return { type: 'number', value: Number(number) };
  if (name !== undefined) return { type: 'name', value: name };
  if (sign !== undefined) return { type: 'sign', value: sign, glued: !/^\s/u.test(all) };
  return { type: 'string', value: single ?? double ?? '' };
}
