/** The nearest element around one, or itself, that has an attribute: through shadow roots too. */
const nearest = (element: Element, attribute: string): Element | null => {
  for (let at: Element | null = element; at;) {
    const found = at.closest(`[${attribute}]`);
    if (found) return found;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
};

/** Tasks read themselves to the youngest, and to who likes to hear them. */
export const isReadTo = (element: Element): boolean =>
  nearest(element, 'audience')?.getAttribute('audience') === 'young' || nearest(element, 'data-aloud') !== null;
