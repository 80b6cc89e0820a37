// Packages of the fractions line, made by the command as an author makes them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { run } from '@leerspoor/cli';
import { parseGoal, parsePack, rightResponses, type Response } from '@leerspoor/content';
import { strFromU8, unzipSync } from 'fflate';

const folder = mkdtempSync(join(tmpdir(), 'leerspoor-lms-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `leerspoor package` on the fractions line; resolves to where it wrote. */
export async function made(name: string, ...options: readonly string[]): Promise<string> {
  const out = join(folder, name);
  const said: string[] = [];
  const io = { out: (text: string) => void said.push(text), err: (text: string) => void said.push(text) };
  const code = await run(['package', 'demo/packs/breuken', '--out', out, ...options], io);
  if (code !== 0) throw new Error(said.join(''));
  return out;
}

/** The files of a zip by name. */
export function filesIn(zip: string): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(readFileSync(zip))));
}

/** A right answer to every item of a package. */
export function rightAnswers(files: ReadonlyMap<string, Uint8Array>): Record<string, Response> {
  const json = (name: string): unknown => JSON.parse(strFromU8(files.get(`pack/${name}`)!));
  const head = parsePack(json('pack.json'));
  if ('issues' in head) throw new Error(head.issues[0]?.message);
  const pack = Object.entries(head.pack.files ?? {}).reduce((before, [goal, file]) => {
    const read = parseGoal(json(file), before, goal);
    if ('issues' in read) throw new Error(read.issues[0]?.message);
    return read.pack;
  }, head.pack);
  const items = Object.values(pack.content).flat();
  return Object.fromEntries(items.map(({ id, interaction }) => [id, rightResponses(interaction)[0]!]));
}
