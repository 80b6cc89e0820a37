// The little of WebDriver (https://www.w3.org/TR/webdriver2/) that the tests need, over plain fetch.

export interface Session {
  /** Sends a command; resolves to its value, rejects with the driver's own words. */
  call(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
}

/** Opens a session at a driver, e.g. http://127.0.0.1:4444, once the driver is ready. */
export async function openSession(driver: string, capabilities: object): Promise<Session> {
  await ready(driver, Date.now() + 10_000);
  const value = await request(driver, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const { sessionId } = value as { sessionId: string };
  return { call: (method, path, body) => request(driver, method, `/session/${sessionId}${path}`, body) };
}

async function ready(driver: string, deadline: number): Promise<void> {
  try {
    await request(driver, 'GET', '/status');
  } catch (error) {
    if (Date.now() > deadline) throw new Error(`No driver answers at ${driver}.`, { cause: error });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await ready(driver, deadline);
  }
}

async function request(driver: string, method: string, path: string, body: object = {}): Promise<unknown> {
  const response = await fetch(driver + path, { method, ...(method === 'POST' && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`WebDriver ${method} ${path}: ${error}: ${message}`);
}
