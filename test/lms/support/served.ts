import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves files by name from memory, as an LMS serves what was uploaded; `ask` answers for the rest; `stop` ends it. */
export async function served(
  files: ReadonlyMap<string, Uint8Array | string>,
  ask?: typeof fetch,
): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const server: Server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname.slice(1));
    const body = files.get(name);
    if (body === undefined && ask) void passOn(request, response, ask);
    else if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
}

/** A request to a server as a call of `fetch`. */
async function passOn(request: IncomingMessage, response: ServerResponse, ask: typeof fetch): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { method = 'GET', url = '/', headers } = request;
  const answer = await ask(`http://${headers.host}${url}`, {
    method,
    headers: { Authorization: headers.authorization ?? '' },
    ...(parts.length > 0 && { body: Buffer.concat(parts).toString('utf8') }),
  });
  const type = answer.headers.get('content-type') ?? 'text/plain';
  response.writeHead(answer.status, { 'content-type': type }).end(await answer.text());
}
