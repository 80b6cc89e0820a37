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
