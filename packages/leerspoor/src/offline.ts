/**
 * Lets a hosted page load, and a lesson in it go on, without a network: registers the service worker `offline/worker.js` of
 * this package, which the host serves beside the page or above it. Call it when a first task is there, not before. Resolves
 * to false where the browser has no service workers, as on plain http.
 */
export const keepOffline = async (address: string, options?: RegistrationOptions): Promise<boolean> => {
  if (!('serviceWorker' in navigator)) return false;
  // What was loaded before the worker came, and what is on its way, it has to be told.
  const loaded = [location.href];
  let worker: ServiceWorker | null = null;
  const tell = (): void => worker?.postMessage({ keep: loaded.splice(0) });
  new PerformanceObserver((list) => {
    loaded.push(...list.getEntries().map(({ name }) => name));
    tell();
  }).observe({ type: 'resource', buffered: true });
  await navigator.serviceWorker.register(trusted(address), options);
  worker = (await navigator.serviceWorker.ready).active;
  tell();
  return true;
};

/** As much of the browser's own as is needed; Safari and Firefox may lack it. What a policy makes is handed on as it is. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/** A page that demands Trusted Types takes no plain string as the address of a script. */
const trusted = (address: string): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('leerspoor-offline', { createScriptURL: (same) => same });
  return policy?.createScriptURL(address) ?? address;
};
