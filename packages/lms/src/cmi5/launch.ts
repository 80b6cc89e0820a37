/** What stands in the address that an LMS opens a unit with (cmi5, section 8.1). */
export interface Launch {
  readonly endpoint: string;
  /** Where the token is, to be fetched once. */
  readonly fetch: string;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly registration: string;
  readonly activityId: string;
}

/** Undefined where the page was not launched by cmi5, or by half. */
export function readLaunch(search: string): Launch | undefined {
  const query = new URLSearchParams(search);
  const [endpoint, fetch] = [address(query.get('endpoint')), address(query.get('fetch'))];
  const [registration, activityId] = [query.get('registration'), query.get('activityId')];
  const actor = json(query.get('actor'));
  if (!endpoint || !fetch || !registration || !activityId || !isRecord(actor)) return undefined;
  return { endpoint, fetch, actor, registration, activityId };
}

/** A web address, or nothing: a launch could hold a script. */
export function address(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return /^https?:$/.test(new URL(text).protocol) ? text : undefined;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function json(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
