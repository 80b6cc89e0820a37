/** Dutch words that pupils type for numbers: their meaning is certain. */
const numbers =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  );
const parts = new Map(
  'half halve derde kwart vierde vijfde zesde zevende achtste negende tiende twaalfde'
    .split(' ')
    .map((word, i) => [word, [2, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 12][i]!]),
);

/** "drie" is 3, "één" is 1; undefined for any other word. */
export function wordNumber(text: string): number | undefined {
  const at = numbers.indexOf(plain(text));
  return at < 0 ? undefined : at;
}

/** "drie vierde", "3 vierden", "een half", "anderhalf" with digits: "3/4", "1/2", "1 1/2". Other text stays. */
export function fractionInDigits(text: string): string {
  const words = plain(text).split(' ');
  if (/^anderhal(f|ve)$/.test(words.join(' '))) return '1 1/2';
  const below = parts.get(words.at(-1)!.replace(/n$/, ''));
  if (below === undefined || words.length > 2) return text;
  const above = words.length === 1 ? 1 : /^\d+$/.test(words[0]!) ? Number(words[0]) : wordNumber(words[0]!);
  return above === undefined || (words.length === 1 && below !== 2) ? text : `${above}/${below}`;
}

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
