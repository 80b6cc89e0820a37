import type { InteractionType, Item, Response } from '@leerspoor/content';

/** Ways to answer that need little room: they stand beside their figure. */
const compact: ReadonlySet<InteractionType> = new Set(['choice', 'number', 'fraction', 'text', 'split', 'expression']);

/** A figure stands beside a short answer, and help beside both, where there is room. Steps bring a button each. */
export const layoutOf = ({ figure, interaction }: Item, helped: boolean, given: Response | undefined): string =>
  [
    figure && compact.has(interaction.type) && 'beside',
    helped && 'helped',
    interaction.type === 'stepped' && !given && 'steps',
  ]
    .filter(Boolean)
    .join(' ');
