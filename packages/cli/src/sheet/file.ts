import type { Place } from '../source/problem.js';
import type { Path, SourceFile } from '../source/spot.js';
import type { Cell } from './cells.js';

/** A part of what a spreadsheet says, and the cell it comes from. */
export interface FromCell {
  readonly value: unknown;
  readonly from: Cell;
}

/** A value that was put together out of cells, as a file whose paths lead back to them. */
export class SheetFile implements SourceFile {
  readonly value: unknown;
  private readonly places = new Map<string, Place>();

  constructor(
    readonly name: string,
    parts: unknown,
  ) {
    this.value = this.plain(parts, []);
  }

  placeOf(path: Path): Place {
    for (let length = path.length; length >= 0; length--) {
      const place = this.places.get(path.slice(0, length).join('\n'));
      if (place) return place;
    }
    return { file: this.name, line: 1, column: 1 };
  }

  private plain(part: unknown, path: Path): unknown {
    if (isFromCell(part)) {
      this.places.set(path.join('\n'), part.from.place);
      return this.plain(part.value, path);
    }
    if (Array.isArray(part)) return part.map((one, i) => this.plain(one, [...path, i]));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, this.plain(one, [...path, key])]));
  }
}

function isFromCell(part: unknown): part is FromCell {
  return typeof part === 'object' && part !== null && 'from' in part && 'value' in part;
}

/** The text of a cell, with where it stands. */
export function textOf(cell: Cell): FromCell {
  return { value: cell.text, from: cell };
}
