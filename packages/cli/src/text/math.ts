import type { MathNode } from '@leerspoor/content';
import { ExpressionError } from '../expression/index.js';

const pattern = /\s*(?:(\d+(?:[.,]\d+)?)|(sqrt)|(\p{L}+)|([-+=<>≤≥≠·×:÷−()^_/]))/uy;
const shown: Readonly<Record<string, string>> = { '-': '−', '*': '×' };

/**
 * Maths as it is typed, to MathML: `3/4`, `x^2`, `a_1`, `sqrt(16)`, brackets. A slash is the bar of a fraction.
 * Throws an ExpressionError.
 */
export function mathOf(source: string): MathNode {
  const tokens = tokensOf(source);
  let at = 0;
  const peek = (): string | undefined => tokens[at];
  const row = (close?: string): MathNode => {
    const children: MathNode[] = [];
    while (at < tokens.length && peek() !== close) children.push(scripted());
    if (close !== undefined && tokens[at++] !== close) throw new ExpressionError(`")" is missing in "$${source}$"`);
    return children.length === 1 ? children[0]! : { tag: 'mrow', children };
  };
  const scripted = (): MathNode => {
    let base = atom();
    for (let sign = peek(); sign === '/' || sign === '^' || sign === '_'; sign = peek()) {
      at += 1;
      base = { tag: sign === '/' ? 'mfrac' : sign === '^' ? 'msup' : 'msub', children: [base, atom()] };
    }
    return base;
  };
  const atom = (): MathNode => {
    const token = tokens[at++];
    if (token === undefined) throw new ExpressionError(`"$${source}$" stops too early`);
    if (token === '(') return row(')');
    if (token === 'sqrt') return { tag: 'msqrt', children: [atom()] };
    if (/^\d/u.test(token)) return { tag: 'mn', text: token };
    return /^\p{L}/u.test(token)
      ? { tag: token.length > 1 ? 'mtext' : 'mi', text: token }
      : { tag: 'mo', text: shown[token] ?? token };
  };
  return row();
}

function tokensOf(source: string): string[] {
  const tokens: string[] = [];
  let end = 0;
  pattern.lastIndex = 0;
  while (end < source.trimEnd().length) {
    const match = pattern.exec(source);
    if (!match) throw new ExpressionError(`"${source.slice(end).trim()}" cannot be read as maths`);
    tokens.push(match[0].trim());
    end = pattern.lastIndex;
  }
  return tokens;
}
