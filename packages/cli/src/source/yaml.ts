import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Place, Problems } from './problem.js';
import type { Path, SourceFile } from './spot.js';

/** A YAML file that was read: its value, and for every path in it the place in the file. */
export class YamlFile implements SourceFile {
  constructor(
    readonly name: string,
    readonly value: unknown,
    private readonly document: Document,
    private readonly lines: LineCounter,
  ) {}

  placeOf(path: Path, key = false): Place {
    const offset = this.offsetOf(path, key);
    const { line, col } = this.lines.linePos(offset);
    return { file: this.name, line: Math.max(1, line), column: Math.max(1, col) };
  }

  private offsetOf(path: Path, key: boolean): number {
    let node: Node | undefined = this.resolve(this.document.contents);
    let offset = node?.range?.[0] ?? 0;
    for (const [i, step] of path.entries()) {
      if (!isCollection(node)) break;
      const last = i === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        if (!pair) break;
        const place = key && last ? pair.key : (pair.value ?? pair.key);
        offset = (place as Node).range?.[0] ?? offset;
        node = this.resolve(pair.value as Node | null);
      } else {
        const item = node.items[Number(step)] as Node | undefined;
        if (!item) break;
        offset = item.range?.[0] ?? offset;
        node = this.resolve(item);
      }
    }
    return offset;
  }

  private resolve(node: Node | null | undefined): Node | undefined {
    if (node && 'source' in node && 'resolve' in node)
      return (node as { resolve(doc: Document): Node | undefined }).resolve(this.document);
    return node ?? undefined;
  }
}

/** Parses YAML 1.2. Every line that is no YAML becomes a problem; then there is no file. */
export function readYaml(name: string, text: string, problems: Problems): YamlFile | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, merge: false });
  const tabs = document.errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const told = new Set<number>();
  // what follows a tab is read askew: its faults would only hide the tab; so is the rest of a line after its first fault
  for (const fault of tabs.length > 0 ? tabs : document.errors) {
    const { line, col } = lines.linePos(fault.pos[0]);
    if (told.has(line)) continue;
    told.add(line);
    problems.error({ place: () => ({ file: name, line, column: col }) }, 'yaml', sentenceOf(fault.code, fault.message));
  }
  if (document.errors.length > 0) return undefined;
  try {
    return new YamlFile(name, document.toJS({ maxAliasCount: 100 }), document, lines);
  } catch {
    problems.error(
      { place: () => ({ file: name, line: 1, column: 1 }) },
      'yaml',
      'An alias (*name) in this file leads nowhere, or too many times round; write the text out.',
    );
    return undefined;
  }
}

const remedies: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Use spaces, not tabs, at the start of a line.',
  DUPLICATE_KEY: 'This field stands twice here. Keep one of them.',
  BAD_INDENT: 'Let what belongs together start in the same column. Is a ] or } missing above?',
  MISSING_CHAR:
    'Is a quote, a bracket or a ":" missing? A text that starts with { or [ or holds ": " stands between quotes.',
  UNEXPECTED_TOKEN:
    'Put the whole text between quotes: it starts with { or [, holds ": ", or goes on behind a quote or a bracket that closes.',
  BLOCK_AS_IMPLICIT_KEY:
    'A text that holds ": " stands between quotes, or after ">" on lines of its own. If this is no text, let its fields start in the same column.',
  MULTILINE_IMPLICIT_KEY: 'Is a ":" with a space behind it missing? A text over several lines starts with ">".',
  BAD_SCALAR_START: 'Put the text between quotes.',
  MULTIPLE_DOCS: 'A file of a pack is one whole: take out the line "---".',
};

function sentenceOf(code: string, message: string): string {
  const first = message.split('\n')[0]!.replace(/ at line .*$/, '');
  const remedy = remedies[code] ?? 'This cannot be read; look at the line above it as well.';
  return `${remedy} (In the words of YAML: ${first}.)`;
}
