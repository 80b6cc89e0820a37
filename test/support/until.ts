/** Long enough for any machine, in milliseconds; shorter than the runner's, so that it can be said what was missing. */
const patience = 60_000;

/** Asks anew in every frame until the answer is neither undefined, null nor false; rejects with what was waited for. */
export async function until<T>(ask: () => T, what?: () => string): Promise<NonNullable<Exclude<T, false>>> {
  const start = performance.now();
  for (;;) {
    const answer = ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer as NonNullable<Exclude<T, false>>;
    if (performance.now() > start + patience) throw new Error(`Waited in vain for ${what?.() ?? String(ask)}`);
    await new Promise(requestAnimationFrame);
  }
}
