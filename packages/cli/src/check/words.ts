/** What some rules look for, by language; other languages than these are passed over. */
export interface Words {
  /** Praise of the person; praise is for the work (Mueller & Dweck 1998). */
  readonly praise: RegExp;
  /** A verdict and nothing more. */
  readonly verdict: RegExp;
  /** Says that the pupil did something that nobody saw. */
  readonly claim: RegExp;
  /** Verbs of goals, and the kinds of interaction in which a pupil shows them. */
  readonly verbs: readonly (readonly [RegExp, readonly string[]])[];
  /** How a success criterion begins. */
  readonly criterion: RegExp;
}

const typed = ['text', 'number', 'fraction', 'expression', 'gaps', 'split', 'open', 'stepped'];

export const words: Readonly<Record<string, Words>> = {
  nl: {
    praise:
      /\b(?:slim|slimme|knap|knappe|knapperd|slimmerik|briljant|genie|talent|talentvol|begaafd|kampioen|geweldig|super|superster|wat ben je goed|jij bent goed)\b/iu,
    verdict:
      /^(?:(?:helaas|jammer|oei|nee|neen)[,.! ]*)?(?:(?:dat is |dit is )?(?:fout|verkeerd|niet juist|niet goed|mis))?[.! ]*$/iu,
    claim:
      /^(?:goed zo[,.!] ?)?je (?:telde|keek|zag|deed|dacht|wist|vond|gebruikte|verdeelde|vergeleek|rekende|schreef|las)\b/iu,
    verbs: [
      [/schrijven|noteren|spellen|invullen|vervoegen/iu, typed],
      [/berekenen|rekenen|optellen|aftrekken|vermenigvuldigen|delen/iu, typed],
      [/plaatsen/iu, ['number-line', 'place', 'spot', 'order']],
      [/ordenen|rangschikken/iu, ['order', 'number-line']],
      [/leggen|verdelen/iu, ['place', 'split', 'sort', 'shade']],
      [/kleuren|maken|tekenen/iu, ['shade', 'place', 'spot', 'open', ...typed]],
    ],
    criterion: /^Ik\b/u,
  },
};

/** The words of a language tag, e.g. of nl-BE those of nl. */
export function wordsOf(lang: string): Words | undefined {
  return words[lang.split('-')[0]!.toLowerCase()];
}
