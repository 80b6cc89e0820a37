// The little of WebDriver (https://www.w3.org/TR/webdriver2/) that the tests need, over plain fetch.

/** @typedef {{ call: (method: string, path: string, body?: object) => Promise<unknown> }} Session */

/**
 * Opens a session at a driver, retrying while the driver is still starting.
 * @param {string} driver its address, e.g. http://127.0.0.1:4444
 * @param {object} capabilities
 * @returns {Promise<Session>}
 */
export async function openSession(driver, capabilities) {
  await ready(driver, Date.now() + 10_000);
  const value = await request(driver, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const { sessionId } = /** @type {{ sessionId: string }} */ (value);
  return { call: (method, path, body) => request(driver, method, `/session/${sessionId}${path}`, body) };
}

async function ready(/** @type {string} */ driver, /** @type {number} */ deadline) {
  try {
    await request(driver, 'GET', '/status');
  } catch (error) {
    if (Date.now() > deadline) throw new Error(`No driver answers at ${driver}.`, { cause: error });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await ready(driver, deadline);
  }
}

/** @returns {Promise<unknown>} the value; rejects with the driver's own words */
async function request(
  /** @type {string} */ driver,
  /** @type {string} */ method,
  /** @type {string} */ path,
  /** @type {object | undefined} */ body = method === 'POST' ? {} : undefined,
) {
  const response = await fetch(driver + path, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value.error}: ${value.message}`);
  return value;
}
