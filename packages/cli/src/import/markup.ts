import { DomHandler, isCDATA, isTag, isText, type ChildNode, type Element } from 'domhandler';
import { Parser } from 'htmlparser2';
import { Unsupported } from './found.js';
import { asText, mathOf } from './text.js';

/** Finds the picture that a question names; tells the name it gets in the pack, or throws an Unsupported. */
export type FindPicture = (address: string) => string;

/** HTML of another tool as a source text: bold, slanted, pictures, simple maths; all else as plain words. */
export function fromHtml(html: string, picture: FindPicture): string {
  return fromNodes(nodesOf(html), picture);
}

export function fromNodes(nodes: readonly ChildNode[], picture: FindPicture): string {
  return tidied(nodes.map((node) => fromNode(node, picture)).join(''));
}

/** A text without markup, where nothing may be drawn: an answer that is typed. */
export function plainOf(html: string): string {
  return wordsOf(nodesOf(html)).replace(/\s+/gu, ' ').trim();
}

export function wordsOf(nodes: readonly ChildNode[]): string {
  return nodes
    .map((node) => (isText(node) ? node.data : isTag(node) || isCDATA(node) ? wordsOf(node.children) : ''))
    .join('');
}

function nodesOf(html: string): readonly ChildNode[] {
  const tree = new DomHandler();
  new Parser(tree).end(html);
  return tree.dom;
}

const marks: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*' };
const blocks = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'tr',
  'td',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'pre',
  'hr',
]);
const nothing = new Set(['script', 'style', 'object', 'embed', 'iframe']);
const unshown = new Set(['video', 'audio', 'svg', 'math', 'table', 'canvas', 'input', 'select', 'textarea']);

function fromNode(node: ChildNode, picture: FindPicture): string {
  if (isText(node)) return withMath(node.data);
  if (isCDATA(node)) return fromNodes(node.children, picture);
  if (!isTag(node)) return '';
  const name = localName(node);
  if (nothing.has(name)) return '';
  if (unshown.has(name)) throw new Unsupported(`it holds <${name}>, which a task of ours cannot show`);
  if (name === 'img') return image(node, picture);
  const inner = node.children.map((child) => fromNode(child, picture)).join('');
  const mark = marks[name];
  if (mark) return marked(inner, mark);
  if ((name === 'sup' || name === 'sub') && inner.trim() !== '') return `${name === 'sup' ? '^' : '\\_'}${inner}`;
  return blocks.has(name) ? ` ${inner} ` : inner;
}

/** The name of an element without what a standard puts before it. */
export function localName({ name }: Element): string {
  return name.replace(/^.*:/u, '').toLowerCase();
}

/** Marks stand against the words, else they are no marks. */
function marked(inner: string, mark: string): string {
  const words = inner.trim();
  if (words === '') return inner;
  const [before, after] = [/^\s*/u.exec(inner)![0], /\s*$/u.exec(inner)![0]];
  return `${before}${mark}${words}${mark}${after}`;
}

function image({ attribs }: Element, picture: FindPicture): string {
  const address = attribs['src'] ?? '';
  const own = picture(address);
  const alt = (attribs['alt'] ?? '').replace(/[\\{}*_[\]!]/gu, '').trim();
  return ` ![${alt}](${own}) `;
}

function withMath(text: string): string {
  return text
    .split(/(\\\(.*?\\\)|\\\[.*?\\\]|\$\$.*?\$\$)/su)
    .map((part) => {
      const latex = /^(?:\\\(|\\\[|\$\$)(.*)(?:\\\)|\\\]|\$\$)$/su.exec(part)?.[1];
      if (latex === undefined) return asText(part);
      const math = mathOf(latex);
      if (math === undefined)
        throw new Unsupported(`its formula "${latex.trim().slice(0, 40)}" is more than fractions and signs`);
      return math;
    })
    .join('');
}

function tidied(text: string): string {
  return text
    .replace(/\u00a0/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
