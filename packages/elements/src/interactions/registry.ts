import type { InteractionElement, InteractionType } from './interaction-element.js';

export type InteractionClass = new () => InteractionElement<InteractionType>;

/** Where each way of answering lives; fetched when an item first asks for it. */
const interactions: { readonly [T in InteractionType]?: () => Promise<new () => InteractionElement<T>> } = {
  choice: async () => (await import('./choice/choice.js')).LeerspoorChoice,
  number: async () => (await import('./number/number.js')).LeerspoorNumber,
  fraction: async () => (await import('./fraction/fraction.js')).LeerspoorFraction,
  text: async () => (await import('./text/text.js')).LeerspoorText,
};

/** A fresh element for this type; its tag is `leerspoor-` + the type. Rejects where its code cannot be fetched. */
export const createInteraction = async <T extends InteractionType>(type: T): Promise<InteractionElement<T>> => {
  const tag = `leerspoor-${type}`;
  const known = customElements.get(tag) as (new () => InteractionElement<T>) | undefined;
  const element = known ?? (await interactions[type]?.());
  if (!element) throw new Error(`There is no element for an interaction of type "${type}".`);
  if (!customElements.get(tag)) customElements.define(tag, element);
  return new element();
};
