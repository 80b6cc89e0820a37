/** The token of a launch, which an LMS gives once. Undefined: there is none to be had. */
export async function tokenOf(url: string, ask: typeof fetch): Promise<string | undefined> {
  try {
    const answer = await ask(url, { method: 'POST' });
    const body: unknown = await answer.json();
    const token = body && typeof body === 'object' && 'auth-token' in body ? body['auth-token'] : undefined;
    return typeof token === 'string' && token !== '' ? token : undefined;
  } catch {
    return undefined;
  }
}
