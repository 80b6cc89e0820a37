/** A path as it can be typed in a terminal: with a space in it, between quotes. */
export function typed(path: string): string {
  return /^[\w./\\:~-]+$/u.test(path) ? path : `"${path}"`;
}
