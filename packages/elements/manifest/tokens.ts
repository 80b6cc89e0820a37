import type { CssCustomProperty } from 'custom-elements-manifest/schema';

/** The custom properties of look/tokens.ts: `--_x: var(--leerspoor-x, default); /* what for *\/`, each said once. */
export function tokensOf(source: string): CssCustomProperty[] {
  const lines = source.matchAll(/var\((--leerspoor-[a-z-]+), (.+)\); \/\* (.+) \*\/$/gm);
  return [...lines].map(([, name, value, description]) => ({
    name: name!,
    default: value!,
    description: description!,
  }));
}
