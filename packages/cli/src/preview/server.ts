import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { page, typeOf } from './files.js';
import type { Live, Shown } from './live.js';
import { statesOf } from './states.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** Serves the page, the built elements and the pack as it is now. Only names that are known are answered. */
export function serve(live: Live, elements: URL): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/changes') listen(live, response);
    else
      void answer(path, live, elements).then(
        (body) => send(response, path, body),
        () => send(response, path, undefined),
      );
  });
}

async function answer(path: string, live: Live, elements: URL): Promise<string | Uint8Array | undefined> {
  if (path.includes('..')) return undefined;
  if (path.startsWith('/pack/')) return packFile(path.slice('/pack/'.length), await live.now());
  if (path === '/shown.json') return JSON.stringify(overview(await live.now()));
  const item = /^\/states\/(.+)\.json$/u.exec(path)?.[1];
  if (item !== undefined) return statesFile(item, await live.now());
  if (path.startsWith('/elements/')) return readFile(new URL(path.slice('/elements/'.length), elements));
  if (fileOf(path).endsWith('.html')) void live.again(); // who reloads the page sees what is there now
  return readFile(new URL(fileOf(path), page));
}

/** The name of a file of the page. */
function fileOf(path: string): string {
  return path === '/' ? 'index.html' : path.slice(1);
}

/** A file of the built pack, or one that it uses. */
async function packFile(name: string, { pack }: Shown): Promise<string | Uint8Array | undefined> {
  if (!pack) return undefined;
  if (name === 'pack.json') return JSON.stringify(pack.head);
  const goal = pack.head.goals.find(({ id }) => `${id}.json` === name);
  if (goal) return JSON.stringify({ format: 'leerspoor-goal/1', goal: goal.id, items: pack.content[goal.id] ?? [] });
  return pack.assets.get(name)?.read(name);
}

/** What the page needs to begin: the problems, and the items by goal. */
function overview({ problems, pack }: Shown): unknown {
  const goals = (pack?.head.goals ?? []).map(({ id, content, verb }) => ({
    id,
    title: `${content} ${verb}`,
    items: (pack?.content[id] ?? []).map((item) => ({
      id: item.id,
      family: item.family,
      pool: item.use === 'practice' ? item.track : item.use,
      difficulty: item.difficulty,
    })),
  }));
  return { problems, title: pack?.head.title, lang: pack?.head.lang, goals };
}

function statesFile(id: string, { pack }: Shown): string | undefined {
  const item = Object.values(pack?.content ?? {})
    .flat()
    .find((one) => one.id === id);
  return item && JSON.stringify({ item, states: statesOf(item) });
}

function listen(live: Live, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 500\n\n');
  const stop = live.listen(() => response.write('data: changed\n\n'));
  response.on('close', stop);
}

function send(response: ServerResponse, path: string, body: string | Uint8Array | undefined): void {
  if (body === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.');
  else
    response
      .writeHead(200, {
        'content-type': typeOf(fileOf(path)),
        'cache-control': 'no-store',
        'content-security-policy': policy,
      })
      .end(body);
}
