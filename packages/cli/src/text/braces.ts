import { ExpressionError, parseBraced, type Braced } from '../expression/index.js';

/** Stands for one `{…}` while the Markdown around it is parsed: characters no author uses. */
const first = 0xe000;
const last = 0xf8ff;

/** A text whose braces were taken out, each replaced by one private character. */
export interface Masked {
  readonly text: string;
  readonly braced: readonly Braced[];
}

/**
 * Takes the braces out of a text: `{n + 1}`, `{n/d}`. `\{` is a brace itself.
 * Throws an ExpressionError where one is not closed or cannot be read.
 */
export function mask(source: string): Masked {
  if (/[\uE000-\uF8FF]/u.test(source))
    throw new ExpressionError('This text holds a private character that no font can show; type the text anew');
  const braced: Braced[] = [];
  const text = source.replace(
    /\\[{}]|\{([^{}]*)(\}?)|\}/gu,
    (match, inside: string | undefined, close: string | undefined) => {
      if (match.startsWith('\\')) return match;
      if (match === '}') throw new ExpressionError('"}" stands alone; the "{" before it is missing, or write "\\}"');
      if (!close) throw new ExpressionError(`"{${(inside ?? '').slice(0, 20)}" is not closed by "}"`);
      if (!inside?.trim()) throw new ExpressionError('"{}" is empty; write a value between the braces');
      braced.push(parseBraced(inside));
      if (braced.length > last - first) throw new ExpressionError('This text holds too many braces');
      return String.fromCharCode(first + braced.length - 1);
    },
  );
  return { text, braced };
}

/** Splits a text at its masks: strings and what stood between braces, in order. */
export function unmask(text: string, braced: readonly Braced[]): (string | Braced)[] {
  const parts = text.split(/([\uE000-\uF8FF])/u).filter((part) => part !== '');
  return parts.map((part) => {
    const code = part.charCodeAt(0);
    return part.length === 1 && code >= first && code <= last ? braced[code - first]! : part;
  });
}
