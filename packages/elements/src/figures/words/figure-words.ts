/** How a language describes figures to who cannot see them: what one could count, never the answer. */
export interface FigureWords {
  strip(parts: number, shaded: number, even: boolean): string;
  strips(each: readonly string[]): string;
  /** One of several strips, by its place or its label. */
  row(n: number | string, what: string): string;
  circle(parts: number, shaded: number): string;
  line(from: number, to: number, parts: number): string;
  bare(from: number, to: number): string;
  marks(labels: readonly string[]): string;
  jumps(n: number): string;
  /** `step`: how many marks after the start; undefined where it stands between two. */
  point(step: number | undefined): string;
  objects(groups: readonly number[]): string;
  readonly covered: string;
  split(whole: string, parts: readonly string[]): string;
  grid(rows: number, columns: number, shaded: number): string;
}
