/** FNV-1a over UTF-16 units, 32 bits: stable everywhere; shards and splits of pupils go by it. */
export function stableHash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
