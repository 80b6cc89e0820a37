// What most ways of answering stand on: here before one of them is asked for.
import './interaction-element.js';
import './field-style.js';
import './pad.js';
import type { InteractionElement, InteractionType } from './interaction-element.js';

export type InteractionClass = new () => InteractionElement<InteractionType>;

/** Where each way of answering lives; fetched when an item first asks for it. */
const interactions: { readonly [T in InteractionType]: () => Promise<new () => InteractionElement<T>> } = {
  choice: async () => (await import('./choice/choice.js')).LeerspoorChoice,
  number: async () => (await import('./number/number.js')).LeerspoorNumber,
  fraction: async () => (await import('./fraction/fraction.js')).LeerspoorFraction,
  text: async () => (await import('./text/text.js')).LeerspoorText,
  gaps: async () => (await import('./gaps/gaps.js')).LeerspoorGaps,
  order: async () => (await import('./order/order.js')).LeerspoorOrder,
  match: async () => (await import('./match/match.js')).LeerspoorMatch,
  sort: async () => (await import('./sort/sort.js')).LeerspoorSort,
  select: async () => (await import('./select/select.js')).LeerspoorSelect,
  'number-line': async () => (await import('./number-line/number-line.js')).LeerspoorNumberLine,
  spot: async () => (await import('./spot/spot.js')).LeerspoorSpot,
  shade: async () => (await import('./shade/shade.js')).LeerspoorShade,
  place: async () => (await import('./place/place.js')).LeerspoorPlace,
  split: async () => (await import('./split/split.js')).LeerspoorSplit,
  expression: async () => (await import('./expression/expression.js')).LeerspoorExpression,
  open: async () => (await import('./open/open.js')).LeerspoorOpen,
  stepped: async () => (await import('./stepped/stepped.js')).LeerspoorStepped,
};

/** Fetches every way of answering. */
export const everyInteraction = async (): Promise<void> => {
  await Promise.all(Object.values(interactions).map((load) => load()));
};

/** The class of this type; its tag is `leerspoor-` + the type. Rejects where its code cannot be fetched. */
export const fetchInteraction = async <T extends InteractionType>(
  type: T,
): Promise<new () => InteractionElement<T>> => {
  const tag = `leerspoor-${type}`;
  const known = customElements.get(tag) as (new () => InteractionElement<T>) | undefined;
  const element = known ?? (await interactions[type]());
  if (!customElements.get(tag)) customElements.define(tag, element);
  return element;
};

/** A fresh element for this type. Rejects where its code cannot be fetched. */
export const createInteraction = async <T extends InteractionType>(type: T): Promise<InteractionElement<T>> =>
  new (await fetchInteraction(type))();
