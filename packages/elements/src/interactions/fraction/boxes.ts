/** The boxes of a fraction, as typed. */
export interface Boxes {
  readonly whole: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** "1 3/4" in its boxes; what has no bar stands in the first box. */
export const toBoxes = (text: string, mixed: boolean): Boxes => {
  const [, whole = '', numerator = '', denominator = ''] =
    /^\s*(?:([^\s/]+)\s+)?([^\s/]*)\/\s*(\S*)\s*$/.exec(text) ?? [];
  if (text.includes('/')) return { whole, numerator, denominator };
  return mixed ? { whole: text.trim(), numerator, denominator } : { whole, numerator: text.trim(), denominator };
};

/** The boxes as one text: "1 3/4", "3/4", "2" where only the whole is filled, "" where nothing is. */
export const toText = ({ whole, numerator, denominator }: Boxes): string => {
  const bar = numerator || denominator ? `${numerator}/${denominator}` : '';
  return [whole, bar].filter(Boolean).join(' ');
};
