import type { Pack } from '@leerspoor/content';

const known = new WeakMap<Pack['items'], string>();

/** Tells one index of items from another: 32-bit FNV-1a over all that `decide` reads of the items, in hex. No secret. */
export function fingerprint(pack: Pack): string {
  const made = known.get(pack.items) ?? hashOf(pack);
  known.set(pack.items, made);
  return made;
}

function hashOf({ id, version, items }: Pack): string {
  const text = JSON.stringify([id, version, items]);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
