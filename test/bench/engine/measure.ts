/** Milliseconds of each of `times` calls, sorted; the first calls, in which code is compiled, are left out. */
export function timesOf(times: number, work: (i: number) => void): readonly number[] {
  for (let i = 0; i < Math.min(times, 50); i++) work(i);
  const found = Array.from({ length: times }, (_, i) => {
    const start = performance.now();
    work(i);
    return performance.now() - start;
  });
  return found.sort((a, b) => a - b);
}

export function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Milliseconds of processor time of one call out of many in a row: for work too short to time alone. */
export function meanOf(times: number, work: (i: number) => void): number {
  for (let i = 0; i < times / 10; i++) work(i);
  const start = process.cpuUsage();
  for (let i = 0; i < times; i++) work(i);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / times;
}
