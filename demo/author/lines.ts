import type { Folder, Problem } from '@leerspoor/cli/author';

/** The lines of files, by name. */
export type Lines = ReadonlyMap<string, readonly string[]>;

/** The lines of the files that problems speak of, where they are text. */
export const linesOf = async (folder: Folder, problems: readonly Problem[]): Promise<Lines> => {
  const names = [...new Set(problems.map(({ place }) => place.file))].filter(
    (file) => /\.(?:yaml|csv|json)$/iu.test(file) && (folder.files.get(file) ?? Infinity) < 2 ** 21,
  );
  const texts = names.map(
    async (name) => [name, new TextDecoder().decode(await folder.read(name)).split(/\r?\n/u)] as const,
  );
  return new Map(await Promise.all(texts));
};

/** The line a problem speaks of, cut down to what is near it. */
export const lineOf = (lines: Lines, { place }: Problem): string | undefined => {
  const line = lines.get(place.file)?.[place.line - 1]?.trimEnd();
  if (!line?.trim()) return undefined;
  const from = Math.max(0, place.column - 40);
  return `${from > 0 ? '…' : ''}${line.slice(from, from + 140).trim()}${line.length > from + 140 ? '…' : ''}`;
};
