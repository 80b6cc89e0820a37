import type { Inline, InlineNodes, MathNode, MathNodes, Text } from '../model/text.js';
import { audited } from '../schema/audit.js';
import { keyed, list, object, oneOf, optional, that, type Schema } from '../schema/schema.js';
import { file, ref, text as line } from '../schema/words.js';

const plain = line(4_000);
const leaf = line(200);

/** What a pupil reads. It holds itself, so the nodes are looked up when it runs. */
export const text: Schema<Text> = (value, trail): value is Text =>
  Array.isArray(value) ? inlines(value, trail) : plain(value, trail);

const math: Schema<MathNode> = (value, trail): value is MathNode => mathNode(value, trail);

const branch: Schema<MathNodes['children']> = audited(
  'math',
  object<MathNodes['children']>({
    tag: oneOf('mrow', 'mfrac', 'msqrt', 'msup', 'msub'),
    children: list(math, 1, 40),
  }),
);

const mathNode: Schema<MathNode> = keyed<MathNodes>({
  text: object<MathNodes['text']>({ tag: oneOf('mn', 'mi', 'mo', 'mtext'), text: leaf }),
  children: branch,
});

const pair: Schema<readonly [string, string]> = that(
  ['pair'],
  (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((part) => typeof part === 'string' && /^[^\p{C}]{1,40}$/u.test(part)),
);

const nodes: Schema<InlineNodes[keyof InlineNodes]> = keyed<InlineNodes>({
  strong: object<InlineNodes['strong']>({ strong: text }),
  em: object<InlineNodes['em']>({ em: text }),
  fraction: object<InlineNodes['fraction']>({ fraction: pair, whole: optional(leaf) }),
  math: object<InlineNodes['math']>({ math }),
  image: object<InlineNodes['image']>({ image: file, alt: line(300) }),
  word: object<InlineNodes['word']>({ word: ref('word'), text: leaf }),
});

export const inline: Schema<Inline> = (value, trail): value is Inline =>
  typeof value === 'string' ? plain(value, trail) : nodes(value, trail);

const inlines: Schema<readonly Inline[]> = list(inline, 1, 200);
