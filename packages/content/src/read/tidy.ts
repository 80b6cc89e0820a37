const minus = /[\u2010-\u2015\u2212\u207b\ufe58\ufe63\uff0d\u2796]/g;
const slash = /[\u2044\u2215\uff0f]/g;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe0e\ufe0f]/g;
/** A fraction as some systems set it of itself: "¹⁄₂". */
const raised = /\s*([\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+\u2044[\u2080-\u2089]+)/g;
const digit = /[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g;
const vulgar = /\s*([\u00bc-\u00be\u2150-\u215e])/g;

/**
 * What was typed, in one way of writing: plain digits, minus, slash and space, "½" as "1/2", nothing invisible,
 * no space around it. The meaning stays.
 */
export function tidy(typed: string): string {
  return typed
    .slice(0, 1_000)
    .replace(invisible, '')
    .replace(digit, (character) => String(character.charCodeAt(0) & 15))
    .replace(raised, (_, characters: string) => ` ${characters.normalize('NFKC')}`)
    .replace(vulgar, (_, character: string) => ` ${character.normalize('NFKC')}`)
    .replace(slash, '/')
    .replace(minus, '-')
    .replace(/[\uff0b\uff0c\uff0e]/g, (character) => ({ '\uff0b': '+', '\uff0c': ',' })[character] ?? '.')
    .replace(/\s+/g, ' ')
    .trim();
}
