import type { RollTrouble } from '@leerspoor/engine/overview';

/** What could not be taken in; said in words on the screen. */
export type Trouble =
  | RollTrouble
  /** Lines of a file. */
  | { readonly kind: 'lines'; readonly count: number; readonly from: string }
  | { readonly kind: 'file'; readonly from: string; readonly why: 'cut' | 'foreign' | 'large' | 'known' }
  | { readonly kind: 'stopped'; readonly why: string }
  | { readonly kind: 'noPack'; readonly why: string };
