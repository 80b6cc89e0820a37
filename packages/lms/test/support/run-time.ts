import { Scorm12API, Scorm2004API } from 'scorm-again';

export type EditionName = '1.2' | '2004';

/** One call of ours, and the error code after it: '0' where it was right. */
export interface Call {
  readonly name: string;
  readonly texts: readonly string[];
  readonly answer: string;
  readonly error: string;
}

export type Api = Record<string, (...texts: readonly string[]) => unknown>;

/** A window with a strict run time in it, which writes down what is asked of it. */
export interface Room {
  readonly window: Window;
  readonly calls: Call[];
  /** What the run time answered with an error. */
  violations(): readonly Call[];
  /** The last value that was taken for an element. */
  value(element: string): string | undefined;
  count(name: string): number;
  /** What it would hand to the next launch. */
  data(): Record<string, unknown>;
}

export function roomWith(edition: EditionName, data: Record<string, unknown> = {}): Room {
  const learner = edition === '1.2' ? { core: { student_id: 'L-17' } } : { learner_id: 'L-17' };
  const api = edition === '1.2' ? new Scorm12API({ logLevel: 5 }) : new Scorm2004API({ logLevel: 5 });
  api.loadFromJSON({ ...data, ...merge(learner, data) }, 'cmi');
  return room(edition, api as unknown as Api);
}

const merge = (learner: Record<string, unknown>, data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(learner).map(([name, value]) => [
      name,
      typeof value === 'object' ? { ...(data[name] as object | undefined), ...value } : value,
    ]),
  );

/** Any API in a window of its own. */
export function room(edition: EditionName, api: Api & { renderCMIToJSONObject?(): object }): Room {
  const calls: Call[] = [];
  const watched = new Proxy(api, {
    get: (target, name: string) => {
      const call = target[name];
      return call && ((...texts: readonly string[]) => heard(name, texts, call.apply(target, [...texts])));
    },
  });
  const heard = (name: string, texts: readonly string[], answer: unknown): unknown => {
    const error = /GetLastError$/.test(name) ? '0' : (api.LMSGetLastError ?? api.GetLastError)?.call(api);
    calls.push({ name, texts, answer: String(answer), error: typeof error === 'string' ? error : '0' });
    return answer;
  };
  const window = { [edition === '1.2' ? 'API' : 'API_1484_11']: watched, opener: null } as unknown as Window;
  Object.assign(window, { parent: window });
  return {
    window,
    calls,
    // 403: asked for what was not set yet, as one may
    violations: () =>
      calls.filter(({ name, error }) => error !== '0' && !(name.endsWith('GetValue') && error === '403')),
    value: (element) =>
      calls
        .filter(({ name, texts, answer }) => name.endsWith('SetValue') && texts[0] === element && answer === 'true')
        .at(-1)?.texts[1],
    count: (name) => calls.filter((call) => call.name.endsWith(name)).length,
    data: () => (api.renderCMIToJSONObject?.() as { cmi?: Record<string, unknown> } | undefined)?.cmi ?? {},
  };
}
