import type { Compiled } from '@leerspoor/cli/author';
import type { Item } from '@leerspoor/content';

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  mp3: 'audio/mpeg',
};
const naming: ReadonlySet<string> = new Set(['src', 'image', 'audio']);

/** The pictures and the sound of a pack, each at an address that only this page can read. */
export class Pictures {
  constructor(private readonly addresses: ReadonlyMap<string, string> = new Map()) {}

  static async of({ assets }: Compiled): Promise<Pictures> {
    const shown = [...assets].filter(([name]) => typeOf(name) !== undefined);
    const addresses = shown.map(async ([name, folder]) => {
      const bytes = await folder.read(name);
      return [name, URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: typeOf(name)! }))] as const;
    });
    return new Pictures(new Map(await Promise.all(addresses)));
  }

  /** The item with its files at these addresses. */
  in(item: Item): Item {
    return this.addresses.size === 0 ? item : (this.replaced(item) as Item);
  }

  private replaced(part: unknown): unknown {
    if (Array.isArray(part)) return part.map((one) => this.replaced(one));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        key,
        naming.has(key) && typeof value === 'string' ? (this.addresses.get(value) ?? value) : this.replaced(value),
      ]),
    );
  }
}

function typeOf(name: string): string | undefined {
  return types[name.split('.').at(-1)?.toLowerCase() ?? ''];
}
