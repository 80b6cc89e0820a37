/** How long the tab that leads has to hand over (ms); a frozen one never answers. */
export const patience = 2000;

/** Asks the tab that leads to hand over. */
export function askToHandOver(name: string): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage('hand over');
  channel.close();
}

/** Calls when another tab asks to hand over; returns how to stop listening. */
export function whenAsked(name: string, call: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = call;
  return () => channel.close();
}
