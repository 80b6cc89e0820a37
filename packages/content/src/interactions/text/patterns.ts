import type { TextInteraction } from './schema.js';

/**
 * How pupils misspell Dutch words, as changes of the right spelling: sound whatever the word, because a change that
 * does not apply gives nothing.
 */
export const patterns: Readonly<Record<string, (interaction: TextInteraction) => readonly string[]>> = {
  /** werkde, speelte: d and t of the past tense by ear. */
  'd-for-t': changed(/([td])(en?)$/, (_, letter: string, end: string) => `${letter === 't' ? 'd' : 't'}${end}`),
  /** prate, lande: one of the two consonants that belong there. */
  'one-consonant': changed(/([b-df-hj-np-tv-z])\1(en?)$/, '$1$2'),
  /** hopte: a long vowel in a closed syllable written with one letter. */
  'one-vowel': changed(/(a|e|o|u)\1/, '$1'),
  /** werkten for one person, werkte for more. */
  'final-n': changed(/(e)(n?)$/, (_, e: string, n: string) => (n ? e : `${e}n`)),
  /** reizden, durvde: v and z of the infinitive kept. */
  'v-z': changed(/([fs])(?=[dt]en?$)/, (letter: string) => (letter === 'f' ? 'v' : 'z')),
  /** Another first letter, small or capital; only where capitals count. */
  capital: (interaction) => (interaction.case === 'strict' ? changed(/^./u, otherCase)(interaction) : []),
  /** Without accents; only where they count. */
  accent: (interaction) =>
    interaction.accents === 'loose'
      ? []
      : changed(/^.*$/u, (word: string) => word.normalize('NFD').replace(/\p{M}/gu, ''))(interaction),
  /** Written as one word. */
  spaces: changed(/ /g, ''),
};

function changed(pattern: RegExp, by: string | ((...found: string[]) => string)) {
  return ({ correct }: TextInteraction): string[] =>
    correct
      .map((word) => (typeof by === 'string' ? word.replace(pattern, by) : word.replace(pattern, by)))
      .filter((word, i) => word !== correct[i]);
}

function otherCase(letter: string): string {
  return letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
}
