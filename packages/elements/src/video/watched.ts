/** From and to, in seconds of the video. */
export type Segment = readonly [number, number];

/** Gaps shorter than this are seams between two samples, not something skipped; seconds. */
const seam = 0.25;
/** Playing goes on in small steps; one that is longer, and longer than the time gone by, was a jump. Seconds. */
export const longest = 1.6;

/** What was really watched: sorted, disjoint, each second once however often it was seen. */
export const union = (segments: readonly Segment[]): readonly Segment[] =>
  [...segments]
    .sort(([a], [b]) => a - b)
    .reduce<Segment[]>((merged, [from, to]) => {
      const last = merged.at(-1);
      if (last && from - last[1] <= seam) merged[merged.length - 1] = [last[0], Math.max(last[1], to)];
      else if (to > from) merged.push([from, to]);
      return merged;
    }, []);

/** Different seconds watched. */
export const secondsOf = (segments: readonly Segment[]): number =>
  union(segments).reduce((sum, [from, to]) => sum + to - from, 0);

/** Follows a playing video by what its clock says now and then. */
export class Watch {
  private open: [number, number] | undefined;

  constructor(private done: readonly Segment[] = []) {}

  /** The video plays and stands at `time`; `since` the last look it can have played so many seconds. */
  at(time: number, since = 0): void {
    const step = this.open ? time - this.open[1] : -1;
    if (this.open && step >= 0 && step <= longest + since) this.open[1] = time;
    else {
      this.stop();
      this.open = [time, time];
    }
  }

  /** It stopped, or jumps away. */
  stop(): void {
    if (this.open) this.done = union([...this.done, this.open]);
    this.open = undefined;
  }

  get segments(): readonly Segment[] {
    return union(this.open ? [...this.done, this.open] : this.done).map(([from, to]) => [tenth(from), tenth(to)]);
  }
}

const tenth = (seconds: number): number => Math.round(seconds * 10) / 10;
