import { stillCalibrated } from './calibrated.js';
import type { Item } from './model/item.js';
import type { Pack } from './model/pack.js';
import { rowOf } from './parse/item.js';

/** What a pack that extends another brings of its own: at least a name and a version. */
export type Extension = Pick<Pack, 'id' | 'version' | 'title'> & Partial<Omit<Pack, 'items' | 'files' | 'extends'>>;

/**
 * A whole pack with what another brings: goals, items, misconceptions and the like with an id of the base take its
 * place, new ones come after. An item that asks something else than the one it takes the place of is calibrated no more.
 * `base` has all its items loaded. The result has still to be parsed: what is referred to may have gone.
 */
export function extendPack(base: Pack, own: Extension): Pack {
  const { files: _, parameters, ...whole } = base;
  const content = mergedContent(base.content, own.content ?? {});
  return {
    ...whole,
    ...(parameters !== undefined && { parameters: stillCalibrated(parameters, base.content, content) }),
    ...own,
    attribution: [...new Set([...(base.attribution ?? []), ...(own.attribution ?? [])])],
    tracks: merged(byId, base.tracks, own.tracks),
    blocks: merged(byId, base.blocks, own.blocks),
    misconceptions: merged(byId, base.misconceptions, own.misconceptions),
    words: merged(byId, base.words, own.words),
    themes: merged(byId, base.themes ?? [], own.themes),
    assets: merged(({ file }) => file, base.assets ?? [], own.assets),
    goals: merged(byId, base.goals, own.goals),
    content,
    items: Object.values(content).flat().map(rowOf),
    extends: { id: base.id, version: base.version },
  };
}

const byId = ({ id }: { readonly id: string }): string => id;

function merged<T>(key: (thing: T) => string, base: readonly T[], own: readonly T[] = []): readonly T[] {
  return [...new Map([...base, ...own].map((thing) => [key(thing), thing])).values()];
}

/** An item of one's own takes the place of the one with its id, also where it now stands with another goal. */
function mergedContent(base: Pack['content'], own: Pack['content']): Pack['content'] {
  const moved = new Map(Object.entries(own).flatMap(([goal, items]) => items.map((item) => [item.id, goal])));
  const stays = (goal: string, item: Item) => (moved.get(item.id) ?? goal) === goal;
  const goals = [...new Set([...Object.keys(base), ...Object.keys(own)])];
  return Object.fromEntries(
    goals.map((goal) => [
      goal,
      merged(
        byId,
        (base[goal] ?? []).filter((item) => stays(goal, item)),
        own[goal],
      ),
    ]),
  );
}
