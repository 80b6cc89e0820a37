import type { Statement } from '@leerspoor/lms/xapi';

export const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'u-17' } };
export const registration = '7d6e3f6e-2b7b-4c53-9f0e-4c1f3f0a9a11';
export const sessionId = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** A launcher as small as one can be: it gives a token once, launch data, preferences, and keeps what it is told. */
export class Launcher {
  readonly requests: string[] = [];
  readonly statements: Statement[] = [];
  readonly #data: object;
  readonly #origin: string;
  #isTokenGiven = false;

  constructor(data: object = {}, origin = 'https://lms.example') {
    this.#data = data;
    this.#origin = origin;
  }

  get search(): string {
    const parameters = { endpoint: `${this.#origin}/xapi/`, fetch: `${this.#origin}/token?x=1`, registration };
    return `?${new URLSearchParams({ ...parameters, actor: JSON.stringify(actor), activityId: 'https://lms.example/au/1' })}`;
  }

  readonly fetch: typeof fetch = (url, init) => {
    const { pathname, searchParams } = new URL(url instanceof Request ? url.url : url);
    const authorization = new Headers(init?.headers).get('Authorization');
    this.requests.push(`${init?.method ?? 'GET'} ${pathname}`);
    if (pathname === '/token') return Promise.resolve(Response.json(this.#token()));
    if (authorization !== 'Basic c2VjcmV0') return Promise.resolve(new Response(null, { status: 401 }));
    if (pathname.endsWith('/activities/state') && searchParams.get('stateId') === 'LMS.LaunchData')
      return Promise.resolve(Response.json(this.#launchData));
    if (pathname.endsWith('/agents/profile')) return Promise.resolve(new Response(null, { status: 404 }));
    this.statements.push(...(JSON.parse(init?.body as string) as Statement[]));
    return Promise.resolve(Response.json([]));
  };

  #token(): object {
    if (this.#isTokenGiven) return { 'error-code': '1', 'error-text': 'already fetched' };
    this.#isTokenGiven = true;
    return { 'auth-token': 'c2VjcmV0' };
  }

  get #launchData(): object {
    return {
      contextTemplate: {
        contextActivities: { grouping: [{ id: 'https://lms.example/course/au/1' }] },
        extensions: { [sessionId]: 'session-1' },
      },
      launchMode: 'Normal',
      moveOn: 'Passed',
      returnURL: 'https://lms.example/course',
      ...this.#data,
    };
  }
}
