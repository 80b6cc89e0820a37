import type { Inline, MathNode, Text } from '../model/text.js';

/** Text without its marks: for speech, labels and sizes. A fraction is written "1 3/4", an image as its alt text. */
export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map(inlineText).join('');
}

function inlineText(node: Inline): string {
  if (typeof node === 'string') return node;
  if ('strong' in node) return plainText(node.strong);
  if ('em' in node) return plainText(node.em);
  if ('fraction' in node) return `${node.whole === undefined ? '' : `${node.whole} `}${node.fraction.join('/')}`;
  if ('math' in node) return mathText(node.math);
  return 'image' in node ? node.alt : node.text;
}

function mathText(node: MathNode): string {
  if ('text' in node) return node.text;
  const parts = node.children.map(mathText);
  if (node.tag === 'mfrac') return parts.join('/');
  if (node.tag === 'msup') return parts.join('^');
  return node.tag === 'msqrt' ? `√(${parts.join('')})` : parts.join('');
}
