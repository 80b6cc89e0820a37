// The manifest as published, and what a running element really has.
import type { Package } from 'custom-elements-manifest/schema';
import type { LitElement } from 'lit';
import { elementsIn, type ElementDoc } from '../../manifest/element-doc.js';

export const elements: readonly ElementDoc[] = elementsIn(
  (await (await fetch('/custom-elements.json')).json()) as Package,
);

export const docOf = (tag: string): ElementDoc => elements.find(({ tagName }) => tagName === tag)!;

/** Defines an element as a page does. */
export const classOf = async (tag: string): Promise<typeof LitElement> => {
  await import(`/packages/elements/src/define/${tag.replace('leerspoor-', '')}.ts`);
  return customElements.get(tag) as typeof LitElement;
};

/** Every part that a page can style now: in the element, and handed on from elements inside it. */
export const partsOf = (element: Element): string[] => {
  const inside = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  return inside.flatMap((one) => {
    const handed = (one.getAttribute('exportparts') ?? '').split(/,\s*/);
    return [...one.part, ...(one.shadowRoot ? partsOf(one).filter((part) => handed.includes(part)) : [])];
  });
};

/** Names of the events of ours that reach the page from an element, as it hears them. */
export const heardFrom = (element: Element): Set<string> => {
  const heard = new Set<string>();
  const names = elements.flatMap(({ events = [] }) => events.map(({ name }) => name));
  const within = ['leerspoor-give', 'leerspoor-done', 'leerspoor-settled', 'leerspoor-judged', 'leerspoor-key'];
  for (const name of [...names, ...within, 'leerspoor-word', 'leerspoor-reading', 'leerspoor-who'])
    element.addEventListener(name, () => heard.add(name));
  return heard;
};
