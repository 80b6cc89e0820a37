import type { ChildNode, Element } from 'domhandler';
import { elementsIn } from '../xml.js';

/** `qti-choice-interaction` of QTI 3 and `choiceInteraction` of QTI 2 are one name here: `choice-interaction`. */
export function nameOf(element: Element): string {
  return kebab(element.name.replace(/^.*:/u, '')).replace(/^qti-/u, '');
}

/** An attribute, whichever of the two ways it is written. */
export function attribute(element: Element, name: string): string {
  const found = Object.entries(element.attribs).find(([key]) => kebab(key.replace(/^.*:/u, '')) === name);
  return found?.[1] ?? '';
}

function kebab(name: string): string {
  return name
    .replace(/(?<=[a-z0-9])[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
    .replace(/^[A-Z]/u, (letter) => letter.toLowerCase());
}

/** Every element of this name within, at any depth, in order. */
export function within(node: { readonly children: readonly ChildNode[] }, name: string): Element[] {
  return elementsIn(node).flatMap((element) => [
    ...(nameOf(element) === name ? [element] : []),
    ...within(element, name),
  ]);
}

/** Every interaction within, of whatever kind. */
export function interactionsIn(node: { readonly children: readonly ChildNode[] }): Element[] {
  return elementsIn(node).flatMap((element) =>
    nameOf(element).endsWith('-interaction') ? [element] : interactionsIn(element),
  );
}
