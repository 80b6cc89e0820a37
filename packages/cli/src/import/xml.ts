import { DomHandler, isTag, type ChildNode, type Document, type Element } from 'domhandler';
import { Parser } from 'htmlparser2';
import { Failure } from '../command/command.js';

/**
 * Reads XML. Entities of its own are refused, whoever declares them: they can hold a file of this computer, or grow
 * without end. XML that stops too early or leaves a tag open is refused as well, so that no question is lost in silence.
 */
export function parseXml(file: string, text: string): Document {
  const lines = linesOf(text);
  const declared = /<!DOCTYPE[^>]*\[|<!ENTITY/iu.exec(text);
  if (declared)
    throw new Failure(
      `${file}:${lines(declared.index)}: This XML declares entities, which are not read; export it again without them.`,
    );
  const tree = new StrictTree(undefined, { withStartIndices: true });
  const parser = new Parser(tree, { xmlMode: true });
  parser.write(text);
  const { open } = tree;
  parser.end();
  if (open !== undefined)
    throw new Failure(
      `${file}:${lines(text.length)}: This XML is not whole: <${open}> is never closed; export it again.`,
    );
  return tree.root;
}

/** Knows which tag is open. */
class StrictTree extends DomHandler {
  get open(): string | undefined {
    const [, first] = this.tagStack;
    return first && isTag(first) ? first.name : undefined;
  }
}

/** The number of the line, from 1, at an offset. */
export function linesOf(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

export function elementsIn(node: { readonly children: readonly ChildNode[] }): Element[] {
  return node.children.filter((child): child is Element => 'attribs' in child);
}
