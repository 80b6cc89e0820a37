import type { Inline, MathNode, Text } from '@leerspoor/content';
import type { NumberWords } from '../locales/number-words.js';

/** Text as a voice says it: "3/4 + ? = 1" becomes "drie vierden plus hoeveel is een". */
export const speakable = (text: Text, numbers: NumberWords): string =>
  (typeof text === 'string' ? plain(text, numbers) : text.map((node) => inline(node, numbers)).join(' '))
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();

const inline = (node: Inline, numbers: NumberWords): string => {
  if (typeof node === 'string') return plain(node, numbers);
  if ('strong' in node) return speakable(node.strong, numbers);
  if ('em' in node) return speakable(node.em, numbers);
  if ('fraction' in node) return fraction(node.fraction[0], node.fraction[1], node.whole, numbers);
  if ('math' in node) return math(node.math, numbers);
  return 'image' in node ? node.alt : node.text;
};

/** "3/4" of two numbers, or a gap over a number, said as a fraction. */
export const fraction = (above: string, below: string, whole: string | undefined, numbers: NumberWords): string => {
  const said =
    isCount(above) && isCount(below) && Number(below) > 1
      ? numbers.fraction(Number(above), Number(below))
      : numbers.over(number(above, numbers), number(below, numbers));
  return whole ? numbers.wholeAnd(number(whole, numbers), said) : said;
};

const isCount = (text: string): boolean => /^\d{1,6}$/.test(text);
const number = (text: string, numbers: NumberWords): string =>
  isCount(text) ? numbers.cardinal(Number(text)) : sign(text, numbers);
const sign = (text: string, numbers: NumberWords): string =>
  numbers.signs[text.replace('−', '-').replace('·', '×').replace('÷', ':')] ?? text;

const plain = (text: string, numbers: NumberWords): string =>
  text
    .replace(/(?:(\d+) )?(\d+)\/(\d+)/g, (_, whole: string | undefined, above: string, below: string) =>
      fraction(above, below, whole, numbers),
    )
    .replace(
      /(^|\s)[?□_]+(?=\s*[+\-−×·:÷=<>](\s|$))|([+\-−×·:÷=<>]\s*)[?□_]+(?=\s|$)/g,
      (_, before = '', _after, sum = '') => `${before}${sum}${sign('?', numbers)}`,
    )
    .replace(
      /(^|\s)([+\-−×·:÷=<>])(?=\s|$)/g,
      (_, before: string, found: string) => `${before}${sign(found, numbers)}`,
    );

const math = (node: MathNode, numbers: NumberWords): string => {
  if ('text' in node) return number(node.text, numbers);
  const said = node.children.map((child) => math(child, numbers));
  if (node.tag !== 'mfrac') return said.join(' ');
  const [above, below] = node.children;
  return above && below && 'text' in above && 'text' in below
    ? fraction(above.text, below.text, undefined, numbers)
    : numbers.over(said[0] ?? '', said[1] ?? '');
};
