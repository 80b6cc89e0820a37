import { zipSync, type Zippable } from 'fflate';

/** A zip that is the same for the same files: by name, one date (the first that a zip can hold), one way to compress. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const mtime = new Date(1980, 0, 1); // a zip has local time: this is its zero anywhere
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map(([name, bytes]) => [name, [bytes, { mtime, level: isPacked(name) ? 0 : 9 }]]),
  );
  return zipSync(entries);
}

/** Video, sound and pictures are compressed already. */
function isPacked(name: string): boolean {
  return /\.(mp4|webm|mp3|m4a|ogg|png|jpe?g|webp|avif|woff2)$/i.test(name);
}
