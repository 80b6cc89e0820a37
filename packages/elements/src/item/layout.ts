import type { InteractionType, Item } from '@leerspoor/content';

/** Ways to answer that need little room: they stand beside their figure. */
const compact: ReadonlySet<InteractionType> = new Set(['choice', 'number', 'fraction', 'text', 'split', 'expression']);

/** A figure stands beside a short answer, and help beside both, where there is room. */
export const layoutOf = ({ figure, interaction }: Item, helped: boolean): string =>
  `${figure && compact.has(interaction.type) ? 'beside' : ''} ${helped ? 'helped' : ''}`;
