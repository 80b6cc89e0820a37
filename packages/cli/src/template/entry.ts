import { guess } from '../source/nearest.js';
import type { Problems } from '../source/problem.js';
import type { GoalFile } from '../source/load.js';
import type { ItemSource } from '../source/schema/index.js';
import type { Spot } from '../source/spot.js';

/** One entry of `items`, with what it takes over from another through `like`. */
export class Entry {
  constructor(
    readonly source: ItemSource,
    private readonly own: ItemSource,
    private readonly here: Spot,
    private readonly from?: Entry,
  ) {}

  /** Where a field stands: here, or in the entry it was taken from. */
  spot(field?: keyof ItemSource): Spot {
    if (field === undefined) return this.here;
    return this.own[field] === undefined && this.from ? this.from.spot(field) : this.here.at(field);
  }

  /** Where a field of the built item stands, if it stands here under the same name. */
  spotOf(name: string): Spot {
    return name in this.source ? this.spot(name as keyof ItemSource) : this.here;
  }
}

/** The entries of a goal file, `like` worked out. */
export function entriesOf({ source, spot }: GoalFile, problems: Problems): Entry[] {
  const byFamily = new Map<string, Entry>();
  return (source.items ?? []).map((own, i) => {
    const here = spot.at('items', i);
    const entry = own.like === undefined ? new Entry(own, own, here) : inherit(own, own.like, here, byFamily, problems);
    if (byFamily.has(own.family))
      problems.error(
        here.at('family'),
        'duplicate-family',
        `The family "${own.family}" stands twice in this file; give one another name.`,
      );
    else byFamily.set(own.family, entry);
    return entry;
  });
}

function inherit(
  own: ItemSource,
  like: string,
  here: Spot,
  byFamily: ReadonlyMap<string, Entry>,
  problems: Problems,
): Entry {
  const from = byFamily.get(like);
  if (!from) {
    problems.error(
      here.at('like'),
      'unknown-family',
      `There is no family "${like}" above this one${guess(like, byFamily.keys())}.`,
    );
    return new Entry(own, own, here);
  }
  const { id: _id, make: _make, ...taken } = from.source;
  return new Entry({ ...taken, ...own }, own, here, from);
}
