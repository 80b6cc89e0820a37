import { fromMarkdown } from 'mdast-util-from-markdown';
import type { PhrasingContent } from 'mdast';
import { ExpressionError, type Braced } from '../expression/index.js';
import { mathOf } from './math.js';
import { mask, unmask } from './braces.js';
import type { MathNode } from '@leerspoor/content';

/** A string with braces in it. */
export type Pieces = readonly (string | Braced)[];

/** A parsed text, before its braces are worked out. */
export type Part =
  | { readonly type: 'pieces'; readonly pieces: Pieces }
  | { readonly type: 'strong' | 'em'; readonly parts: readonly Part[] }
  | { readonly type: 'image'; readonly src: Pieces; readonly alt: Pieces }
  | { readonly type: 'word'; readonly id: string; readonly text: Pieces }
  | { readonly type: 'math'; readonly node: MathNode };

// The inline part of CommonMark; a task is one paragraph, so blocks, code and HTML are plain signs.
const disabled = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'hardBreakTrailing',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/** Parses the Markdown of one text. Throws an ExpressionError with a sentence for the author. */
export function parseMarkdown(source: string): Part[] {
  const { text, braced } = mask(source.trim().replace(/(?<!\\)&/gu, '\\&')); // an ampersand is a sign, also in an address
  const paragraphs = fromMarkdown(text, { extensions: [{ disable: { null: disabled } }] }).children;
  if (paragraphs.length > 1) throw new ExpressionError('A text is one paragraph; leave the empty line out');
  const paragraph = paragraphs[0];
  if (!paragraph) return [];
  if (paragraph.type !== 'paragraph') throw new ExpressionError(`A ${paragraph.type} cannot stand in a text`);
  return partsOf(paragraph.children, braced);
}

function partsOf(nodes: readonly PhrasingContent[], braced: readonly Braced[]): Part[] {
  return nodes.flatMap((node): Part[] => {
    if (node.type === 'text') return withMath(node.value.replace(/\s*\n\s*/gu, ' '), braced);
    if (node.type === 'strong') return [{ type: 'strong', parts: partsOf(node.children, braced) }];
    if (node.type === 'emphasis') return [{ type: 'em', parts: partsOf(node.children, braced) }];
    if (node.type === 'image')
      return [{ type: 'image', src: unmask(decoded(node.url), braced), alt: unmask(node.alt ?? '', braced) }];
    if (node.type === 'link') return [wordOf(decoded(node.url), node.children, braced)];
    throw new ExpressionError(`A ${node.type} cannot stand in a text`);
  });
}

/** `[noemer](word:noemer)`: a word that is explained. */
function wordOf(url: string, children: readonly PhrasingContent[], braced: readonly Braced[]): Part {
  const id = /^word:(\S+)$/u.exec(url)?.[1];
  if (!id) throw new ExpressionError(`A text cannot link to "${url}"; to explain a word write [noemer](word:noemer)`);
  const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return { type: 'word', id, text: unmask(text, braced) };
}

/** `$3/4 + x$`: maths between dollar signs. */
function withMath(text: string, braced: readonly Braced[]): Part[] {
  return text
    .split(/(\$[^$]+\$)/u)
    .filter((part) => part !== '')
    .map((part) =>
      /^\$.+\$$/u.test(part)
        ? { type: 'math', node: mathOf(part.slice(1, -1)) }
        : { type: 'pieces', pieces: unmask(part, braced) },
    );
}

/** Markdown leaves an address as it is written, with its own escapes. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
