/** Text a pupil reads: a plain string, or a list of allow-listed inline nodes. Never HTML. */
export type Text = string | readonly Inline[];

export type Inline =
  | string
  | { readonly strong: Text }
  | { readonly em: Text }
  /** What stands above and below the bar, and the whole in front of it. */
  | { readonly fraction: readonly [string, string]; readonly whole?: string | undefined }
  | { readonly math: MathNode }
  | { readonly image: string; readonly alt: string }
  /** A word that is explained: the id of an entry of the pack's `words`, and how it is written here. */
  | { readonly word: string; readonly text: string };

/** A MathML node: an allow-listed element with text or children. */
export type MathNode =
  | { readonly tag: 'mn' | 'mi' | 'mo' | 'mtext'; readonly text: string }
  | { readonly tag: 'mrow' | 'mfrac' | 'msqrt' | 'msup' | 'msub'; readonly children: readonly MathNode[] };
