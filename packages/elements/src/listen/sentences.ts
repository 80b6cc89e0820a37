/** A text in the sentences it is read in. */
export const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?…])\s+/).filter(Boolean);
