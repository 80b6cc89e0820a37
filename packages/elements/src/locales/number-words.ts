/** How a language says numbers, so that "3/4" is read as a person would. */
export interface NumberWords {
  /** The decimal sign. */
  readonly decimal: string;
  /** 0 to 20 in words, above that in figures (a voice reads those well). */
  cardinal(n: number): string;
  /** "drie vierden"; both are whole numbers, the denominator 2 or more. */
  fraction(numerator: number, denominator: number): string;
  /** "2 en een half". */
  wholeAnd(whole: string, fraction: string): string;
  /** A fraction that is not of two whole numbers: "? op 4". */
  over(above: string, below: string): string;
  /** A box with no number in it yet. */
  readonly gap: string;
  /** Signs between numbers, by character. */
  readonly signs: Readonly<Record<string, string>>;
}
