/** Adds to the end of a list that holds `most` at most; the oldest goes. */
export function push<T>(list: T[], value: T, most: number): void {
  list.push(value);
  if (list.length > most) list.shift();
}
