import { also, boolean, integer, list, object, oneOf, optional, type Schema } from '../../schema/schema.js';
import { id, text as line } from '../../schema/words.js';
import { unique } from '../options.js';

/** Lay objects in bins. */
export interface PlaceInteraction {
  readonly type: 'place';
  /** The name of a picture, as in the figure of objects. */
  readonly object: string;
  /** Objects there are to lay. */
  readonly total: number;
  readonly bins: readonly Bin[];
  /** All must be laid; else some may stay. */
  readonly all?: boolean | undefined;
  /** Each bin counts by itself. */
  readonly partial?: boolean | undefined;
}

export interface Bin {
  readonly id: string;
  readonly label: string;
  /** How many belong here; any number from `least` where absent. */
  readonly correct?: number | undefined;
  readonly least?: number | undefined;
}

const count = integer(0, 30);
const bin: Schema<Bin> = object<Bin>({ id, label: line(80), correct: optional(count), least: optional(count) });

export const schema: Schema<PlaceInteraction> = also(
  object<PlaceInteraction>({
    type: oneOf('place'),
    object: id,
    total: integer(1, 30),
    bins: list(bin, 1, 5),
    all: optional(boolean),
    partial: optional(boolean),
  }),
  (place, trail) => unique(place.bins, trail, 'bins'),
);
