import type { Pack } from '@leerspoor/content';
import { filesOf } from '../build/files.js';
import { eachFile, withFiles } from '../compile/naming.js';
import type { Compiled } from '../compile/pack.js';
import { typeOf } from '../preview/files.js';

/** The pack without its videos: help of other kinds stays. */
export function withoutVideos(pack: Pack): Pack {
  const goals = pack.goals.map((goal) => ({
    ...goal,
    supports: goal.supports.filter(({ kind }) => kind !== 'video'),
  }));
  return { ...pack, goals };
}

/** The files of a built pack by name, media included; only those that this pack names. */
export async function packFiles(pack: Pack, compiled: Compiled): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [name, text] of filesOf(pack, compiled)) files.set(name, Buffer.from(text));
  for (const [name, bytes] of await mediaOf(pack, compiled)) files.set(name, bytes);
  return files;
}

/** The whole pack in one text, its media as data in the place of their names. */
export async function packText(pack: Pack, compiled: Compiled): Promise<string> {
  const media = await mediaOf(pack, compiled);
  const data = (name: string): string => {
    const type = typeOf(name).replace('; charset=utf-8', '');
    return `data:${type};base64,${Buffer.from(media.get(name) ?? []).toString('base64')}`;
  };
  return JSON.stringify(withFiles(pack, data));
}

async function mediaOf(pack: Pack, { assets }: Compiled): Promise<Map<string, Uint8Array>> {
  const media = new Map<string, Uint8Array>();
  const named = new Set<string>();
  eachFile({ goals: pack.goals, words: pack.words, content: pack.content }, (name) => named.add(name));
  for (const [name, folder] of assets) if (named.has(name)) media.set(name, await folder.read(name));
  return media;
}
