import type { Located, Place } from './problem.js';

export type Path = readonly (string | number)[];

/** A file that an author wrote, read: its value, and for every path in it the place in the file. */
export interface SourceFile {
  readonly name: string;
  readonly value: unknown;
  /** Of the value at this path; of the nearest thing around it that is there. With `key`, of its key. */
  placeOf(path: Path, key?: boolean): Place;
}

/** A place in a file, named by the path of keys that leads to it. */
export class Spot implements Located {
  constructor(
    readonly file: SourceFile,
    readonly path: Path = [],
  ) {}

  at(...path: Path): Spot {
    return new Spot(this.file, [...this.path, ...path]);
  }

  place(): Place {
    return this.file.placeOf(this.path);
  }

  /** The key rather than what it holds: for a key that should not be there. */
  key(): Located {
    return { place: () => this.file.placeOf(this.path, true) };
  }
}
