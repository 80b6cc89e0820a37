/** Text a pupil reads: a plain string, or a list of allow-listed inline nodes. Never HTML. */
export type Text = string | readonly Inline[];

export type Inline = string | InlineNodes[keyof InlineNodes];

/** The inline nodes, each by the field that tells it from the others. */
export interface InlineNodes {
  strong: { readonly strong: Text };
  em: { readonly em: Text };
  /** What stands above and below the bar, and the whole in front of it. */
  fraction: { readonly fraction: readonly [string, string]; readonly whole?: string | undefined };
  math: { readonly math: MathNode };
  image: { readonly image: string; readonly alt: string };
  /** A word that is explained: the id of an entry of the pack's `words`, and how it is written here. */
  word: { readonly word: string; readonly text: string };
}

/** A MathML node: an allow-listed element with text or children. */
export type MathNode = MathNodes[keyof MathNodes];

export interface MathNodes {
  text: { readonly tag: 'mn' | 'mi' | 'mo' | 'mtext'; readonly text: string };
  children: { readonly tag: 'mrow' | 'mfrac' | 'msqrt' | 'msup' | 'msub'; readonly children: readonly MathNode[] };
}
