/** Attributes that every element may carry, and those that only our style sheets read. */
const everywhere =
  /^(id|class|style|slot|part|exportparts|hidden|title|role|dir|lang|tabindex|inert|is|name|form|scheme|density|inner|autofocus|translate|aria-.+|data-.+|on.+|leerspoor.+)$/;

/** A sentence on each attribute that means nothing to an element, with the name that may have been meant. */
export const misspelt = (tag: string, given: readonly string[], known: readonly string[]): string[] =>
  given
    .filter((name) => !everywhere.test(name) && !known.includes(name))
    .map((name) => {
      const meant = known.find((one) => distance(one, name) <= 2);
      const hint = meant ? `did you mean "${meant}"?` : `it takes ${known.join(', ')}.`;
      return `<${tag}>: the attribute "${name}" means nothing here: ${hint}`;
    });

/** How many letters must be added, dropped, changed or swapped with their neighbour (Damerau-Levenshtein, restricted). */
export function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const best = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      row.push(swapped ? Math.min(best, rows[i - 2]![j - 2]! + 1) : best);
    }
    rows.push(row);
  }
  return rows[one.length]![other.length]!;
}
