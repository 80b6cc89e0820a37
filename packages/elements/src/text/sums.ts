import type { Inline, Text } from '@leerspoor/content';

/** A sign of a sum with its spaces, which are no place for a new line. */
const sign = / ([+−×:=<>]) /g;
const kept = '\u00a0';

/** The nodes of a text, with those of one sum together in an array: a sum that does not fit on a line goes to the next as a whole. */
export const withSums = (text: Text): readonly (Inline | readonly Inline[])[] => {
  const nodes = typeof text === 'string' ? [text] : text;
  if (!nodes.some((node) => typeof node === 'string' && node.search(sign) >= 0)) return nodes;
  const words: Inline[][] = [[]];
  for (const node of nodes) {
    const parts = typeof node === 'string' ? node.replace(sign, `${kept}$1${kept}`).split(/(?<= )|(?= )/) : [node];
    for (const part of parts) {
      if (part === ' ') words.push([part], []);
      else words.at(-1)!.push(part);
    }
  }
  return words.flatMap((word): readonly (Inline | readonly Inline[])[] =>
    word.some(isSum) ? [word.map(plain)] : word,
  );
};

const isSum = (node: Inline): boolean => typeof node === 'string' && node.includes(kept);
const plain = (node: Inline): Inline => (typeof node === 'string' ? node.replaceAll(kept, ' ') : node);
