// The pages of this tree, from source, for a test in Node that drives a browser itself.
import type { AddressInfo } from 'node:net';
import { startDevServer } from '@web/dev-server';
import { fromSource } from '../../serve.mjs';

export interface Pages {
  /** Such as `http://localhost:4711`. */
  readonly origin: string;
  stop(): Promise<void>;
}

export async function servePages(): Promise<Pages> {
  const server = await startDevServer({
    config: { ...fromSource, port: 0 },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  const { port } = server.server?.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, stop: () => server.stop().then(() => {}) };
}
