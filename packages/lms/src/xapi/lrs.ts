import type { LmsTrouble } from '../common/notice.js';
import type { Statement } from './statement.js';

export interface LrsOptions {
  /** Address of the LRS, e.g. `https://lrs.school.example/xapi/`. */
  readonly endpoint: string;
  /** The Authorization header. */
  readonly authorization?: string | undefined;
  readonly fetch?: typeof fetch | undefined;
  readonly tell?: ((trouble: LmsTrouble) => void) | undefined;
}

/** Bytes that a page may still send when it goes; by the Fetch standard 64 KiB in all, and more is refused unsent. */
const lastWords = 60_000;

/** A learning record store, as far as we speak with it. */
export class Lrs {
  readonly #options: LrsOptions;
  readonly #base: string;

  constructor(options: LrsOptions) {
    this.#options = options;
    this.#base = options.endpoint.replace(/\/?$/, '/');
  }

  /**
   * Resolves when the LRS has them all; rejects where it may have them later (denied, busy, broken, away). One that it has
   * already, or will never take, is not sent for ever.
   */
  async send(statements: readonly Statement[]): Promise<void> {
    if (statements.length === 0) return;
    const { status } = await this.ask('POST', 'statements', {}, statements);
    if (status < 300) return;
    if ((status === 409 || status === 400 || status === 413) && statements.length > 1)
      for (const statement of statements) await this.send([statement]);
    else if (status === 400 || status === 413) this.#options.tell?.('refused');
    else if (status !== 409) this.#refused(status);
  }

  /** Rejects only where nothing answers. */
  ask(method: string, path: string, query: Readonly<Record<string, string>>, body?: unknown): Promise<Response> {
    const { authorization, fetch: ask = globalThis.fetch.bind(globalThis) } = this.#options;
    const search = new URLSearchParams(query).toString();
    const text = body === undefined ? undefined : JSON.stringify(body);
    return ask(`${this.#base}${path}${search && `?${search}`}`, {
      method,
      headers: {
        'X-Experience-API-Version': '1.0.3',
        ...(authorization !== undefined && { Authorization: authorization }),
        ...(text !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(text !== undefined && { body: text, keepalive: new Blob([text]).size < lastWords }),
    });
  }

  #refused(status: number): never {
    this.#options.tell?.(status === 401 || status === 403 ? 'denied' : 'refused');
    throw new Error(`The LRS answered ${status}.`);
  }
}
