/** Fields of a built pack that name a file. */
const naming: ReadonlySet<string> = new Set(['src', 'image', 'poster', 'audio']);

/** Calls with every file that a part of a built pack names, and the path of fields that leads to it. */
export function eachFile(part: unknown, tell: (file: string, path: readonly string[]) => void): void {
  const look = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const here = [...path, key];
      if (typeof inner === 'string' && naming.has(key)) tell(inner, here);
      else look(inner, here);
    }
  };
  look(part, []);
}

/** The same part, with another name for every file that it names. */
export function withFiles<T>(part: T, rename: (file: string) => string): T {
  const copy = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return naming.has(key) ? rename(value) : value;
    if (Array.isArray(value)) return value.map((one) => copy(one, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copy(inner, name)]));
  };
  return copy(part, '') as T;
}
