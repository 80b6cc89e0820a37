import type { Item, Variant } from './model/item.js';

/** The world and the reading that suit a pupil best. */
export interface VariantWish {
  readonly theme?: string | undefined;
  readonly reading?: 'plain' | undefined;
}

/** The item as told in the variant that answers most of the wish and nothing else; else as it is. */
export function variantOf(item: Item, wish: VariantWish): Item {
  let best: Variant | undefined;
  for (const one of item.variants ?? []) if (answers(one, wish) > (best ? answers(best, wish) : 0)) best = one;
  if (!best) return item;
  const { prompt, speech, audio, figure = item.figure } = best;
  // What was said of the other prompt is not said of this one.
  return { ...item, prompt, speech, audio, figure };
}

function answers({ theme, reading }: Variant, wish: VariantWish): number {
  if ((theme !== undefined && theme !== wish.theme) || (reading !== undefined && reading !== wish.reading)) return 0;
  return Number(theme !== undefined) + Number(reading !== undefined);
}
