import { differing } from './differing.js';

// A pack can hold thousands of names and of misspellings: the search stays small whatever it holds.
const longest = 40;
const most = 300;

/** The known word nearest to a misspelt one, or undefined where none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  let best: string | undefined;
  let least = Math.min(3, Math.floor(word.length / 2) + 1);
  let looked = 0;
  for (const other of known) {
    if (++looked > most) break;
    if (Math.abs(other.length - word.length) >= least) continue;
    const far = distance(word.toLowerCase(), other.toLowerCase());
    if (far < least) [best, least] = [other, far];
  }
  return best;
}

/** Number of letters to add, drop, change or swap with a neighbour (optimal string alignment). */
export function distance(one: string, other: string): number {
  const [a, b] = differing(one, other);
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same);
      if (j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
