import { plainText, type Inline, type Text } from '@leerspoor/content';
import { evaluate, ExpressionError, namesOf, Ratio, type Braced, type Scope, type Value } from '../expression/index.js';
import { parseMarkdown, type Part, type Pieces } from './markdown.js';
import { mask, unmask } from './braces.js';

/** A text with braces, parsed once and written out for each item. */
export class TextTemplate {
  private constructor(private readonly parts: readonly Part[]) {}

  /** Throws an ExpressionError. */
  static parse(source: string): TextTemplate {
    return new TextTemplate(parseMarkdown(source));
  }

  /** Names that its braces read. */
  get names(): string[] {
    return this.parts.flatMap(namesOfPart);
  }

  /** Ids of words it explains. */
  get words(): string[] {
    return this.parts.flatMap(wordsOf);
  }

  write(scope: Scope): Text {
    return tidy(this.parts.flatMap((part) => writePart(part, scope)));
  }
}

/** A plain string with braces: an answer, what is read aloud, a slot. */
export class PlainTemplate {
  private constructor(private readonly pieces: Pieces) {}

  /** Throws an ExpressionError. */
  static parse(source: string): PlainTemplate {
    const { text, braced } = mask(source);
    return new PlainTemplate(
      unmask(text, braced).map((piece) => (typeof piece === 'string' ? piece.replace(/\\([{}])/gu, '$1') : piece)),
    );
  }

  get names(): string[] {
    return this.pieces.flatMap(namesOfPiece);
  }

  write(scope: Scope): string {
    return this.pieces.map((piece) => plainText(writePiece(piece, scope))).join('');
  }

  /** What a single `{…}` is worth, of its own type; else the text. */
  value(scope: Scope): Value {
    const only = this.pieces.length === 1 ? this.pieces[0] : undefined;
    return typeof only === 'object' && only.type === 'value' ? evaluate(only.value, scope) : this.write(scope);
  }
}

function writePart(part: Part, scope: Scope): Inline[] {
  switch (part.type) {
    case 'pieces':
      return part.pieces.flatMap((piece) => writePiece(piece, scope));
    case 'strong':
      return [{ strong: tidy(part.parts.flatMap((inner) => writePart(inner, scope))) }];
    case 'em':
      return [{ em: tidy(part.parts.flatMap((inner) => writePart(inner, scope))) }];
    case 'image':
      return [{ image: written(part.src, scope), alt: written(part.alt, scope) }];
    case 'word':
      return [{ word: part.id, text: written(part.text, scope) }];
    case 'math':
      return [{ math: part.node }];
  }
}

function written(pieces: Pieces, scope: Scope): string {
  return pieces.map((piece) => plainText(writePiece(piece, scope))).join('');
}

function writePiece(piece: string | Braced, scope: Scope): Inline[] {
  if (typeof piece === 'string') return [piece];
  if (piece.type === 'value') return writeValue(evaluate(piece.value, scope));
  const [top, bottom] = [writeNumber(evaluate(piece.top, scope)), writeNumber(evaluate(piece.bottom, scope))];
  const whole = piece.whole && writeNumber(evaluate(piece.whole, scope));
  return [{ fraction: [top, bottom], ...(whole !== undefined && { whole }) }];
}

function writeValue(value: Value): Inline[] {
  if (!(value instanceof Ratio)) return [writeNumber(value)];
  if (value.bottom === 1) return [String(value.whole + value.top)];
  if (value.top === 0 && value.whole !== 0) return [String(value.whole)];
  return [
    { fraction: [String(value.top), String(value.bottom)], ...(value.whole !== 0 && { whole: String(value.whole) }) },
  ];
}

/** Numbers with a decimal comma; texts as they are. */
function writeNumber(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(Number(value.toFixed(9))).replace('.', ',');
  throw new ExpressionError(`Between braces a number or a text is needed, not ${JSON.stringify(value)}`);
}

/** Neighbouring strings as one; nothing but a string is a plain string. */
function tidy(nodes: readonly Inline[]): Text {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (typeof node === 'string' && typeof before === 'string') joined[joined.length - 1] = before + node;
    else if (node !== '') joined.push(node);
  }
  if (joined.length === 0) return '';
  return joined.length === 1 && typeof joined[0] === 'string' ? joined[0] : joined;
}

function namesOfPart(part: Part): string[] {
  if (part.type === 'pieces') return part.pieces.flatMap(namesOfPiece);
  if (part.type === 'strong' || part.type === 'em') return part.parts.flatMap(namesOfPart);
  if (part.type === 'image') return [...part.src, ...part.alt].flatMap(namesOfPiece);
  return part.type === 'word' ? part.text.flatMap(namesOfPiece) : [];
}

function namesOfPiece(piece: string | Braced): string[] {
  if (typeof piece === 'string') return [];
  if (piece.type === 'value') return namesOf(piece.value);
  return [...(piece.whole ? namesOf(piece.whole) : []), ...namesOf(piece.top), ...namesOf(piece.bottom)];
}

function wordsOf(part: Part): string[] {
  if (part.type === 'word') return [part.id];
  return part.type === 'strong' || part.type === 'em' ? part.parts.flatMap(wordsOf) : [];
}
