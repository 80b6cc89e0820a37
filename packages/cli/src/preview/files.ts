import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Failure } from '../command/command.js';

/** The page of the preview, which is no part of any pack. */
export const page = new URL('../../preview/', import.meta.url);

/** The folder of the built elements. In a clone of the repository where they are not built yet, they are built first. */
export function elements(say: (text: string) => void): URL {
  const entry = import.meta.resolve('leerspoor');
  const folder = new URL('../dist/script/', entry);
  const script = new URL('leerspoor.js', folder);
  if (existsSync(script)) return folder;
  say('Building the elements, once …\n');
  const root = fileURLToPath(new URL('../../../', entry));
  spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore', shell: process.platform === 'win32' });
  if (existsSync(script)) return folder;
  throw new Failure(`The elements that show a pack are not built. Run "npm run build" in ${root}, then try again.`);
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  vtt: 'text/vtt; charset=utf-8',
  webm: 'video/webm',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
  woff2: 'font/woff2',
};

export function typeOf(name: string): string {
  return types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}
