import type { Dropped } from '../../src/source/dropped.js';

/** Files that are nowhere but here, as if they were dropped on a page. */
export function dropped(files: Readonly<Record<string, string | Uint8Array>>): Dropped[] {
  return Object.entries(files).map(([path, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { path, size: bytes.length, read: () => Promise.resolve(bytes) };
  });
}
