/** A text as it stands, as a source text: no sign in it means anything. */
export function asText(plain: string): string {
  return plain
    .replace(/[\\{}*_[\]]/gu, '\\$&')
    .replaceAll('$', () => '{"$"}') // an answer of its own: two of them would be maths
    .replace(/[\uE000-\uF8FF\u0000-\u0008\u000b-\u001f]/gu, '')
    .replace(/\s+/gu, ' ');
}

/** Simple LaTeX, as school tools hold it: `\(\frac{3}{4}\)` becomes a fraction of ours; undefined where there is more in it. */
export function mathOf(latex: string): string | undefined {
  const text = latex
    .replace(/\\d?frac\s*\{\s*(\d+)\s*\}\s*\{\s*(\d+)\s*\}/gu, '\uE000$1/$2\uE001')
    .replace(/\\(?:times|cdot)/gu, '×')
    .replace(/\\div/gu, '÷')
    .replace(/\\(?:left|right|,|;|!)/gu, '')
    .replace(/\{,\}/gu, ',');
  if (/[\\{}^_]/u.test(text)) return undefined;
  return asTextAround(text.trim());
}

function asTextAround(text: string): string {
  return text
    .split(/(\uE000[^\uE001]*\uE001)/u)
    .map((part) => (part.startsWith('\uE000') ? `{${part.slice(1, -1)}}` : asText(part)))
    .join('');
}

/** Whether these answers are numbers as a pupil types them, with a point or a comma. */
export function isNumber(text: string): boolean {
  return /^\s*[-−]?\d+(?:[.,]\d+)?\s*$/u.test(text);
}

export function numberOf(text: string): number {
  return Number(text.trim().replace('−', '-').replace(',', '.'));
}

export function isFraction(text: string): boolean {
  return /^\s*\d+\s*\/\s*\d+\s*$/u.test(text);
}
