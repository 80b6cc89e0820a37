import type { Text } from './text.js';

/** A figure is data; the elements draw it and speak its description. */
export type Figure =
  /** A strip of `parts` equal parts (or parts of these widths), the first `shaded` coloured. */
  | { readonly figure: 'strip'; readonly parts: number; readonly shaded: number; readonly widths?: readonly number[] | undefined; readonly caption?: Text | undefined }
  | { readonly figure: 'strips'; readonly strips: readonly { readonly parts: number; readonly shaded: number; readonly label?: string | undefined }[] }
  | { readonly figure: 'circle'; readonly parts: number; readonly shaded: number }
  /** A line from `from` to `to`, each unit cut in `parts`; `marks` are labelled, `jumps` drawn from 0, `point` shown. */
  | { readonly figure: 'line'; readonly from: number; readonly to: number; readonly parts: number; readonly marks?: readonly { readonly at: number; readonly label: string }[] | undefined; readonly jumps?: number | undefined; readonly point?: number | undefined; readonly bare?: boolean | undefined }
  /** Countable things in groups; `layout` is how a group lies. */
  | { readonly figure: 'objects'; readonly object: string; readonly groups: readonly number[]; readonly layout: 'row' | 'dice' | 'fives' | 'loose'; readonly covered?: number | undefined }
  /** Whole above, parts below; null is the gap. */
  | { readonly figure: 'split'; readonly whole: number | null; readonly parts: readonly (number | null)[] }
  /** Rows by columns of cells, the first `shaded` coloured. */
  | { readonly figure: 'grid'; readonly rows: number; readonly columns: number; readonly shaded: number };
