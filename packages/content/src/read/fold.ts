interface Folding {
  readonly case?: 'strict' | 'loose' | undefined;
  readonly accents?: 'strict' | 'loose' | undefined;
  readonly spaces?: 'strict' | 'loose' | undefined;
}

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Typed text as it is compared: what a keyboard changes by itself never counts, the rest as the author says. */
export function fold(typed: string, { case: letters, accents, spaces }: Folding): string {
  let text = typed
    .slice(0, 1_000)
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u2018\u2019\u201b\u02bc\u00b4\u0060]/g, "'")
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/\s/g, ' ')
    .trim();
  if (spaces !== 'strict') text = text.replace(/ +/g, ' ');
  if (letters !== 'strict') text = text.toLowerCase();
  return accents === 'loose' ? text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC') : text;
}
