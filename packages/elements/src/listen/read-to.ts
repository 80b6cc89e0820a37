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

const likes = new EventTarget();

/** Who practises here likes to hear every task, from now on, or no longer. */
export const readTo = (element: Element, liked: boolean): void => {
  element.toggleAttribute('data-aloud', liked);
  if (liked) likes.dispatchEvent(new Event('liked'));
};

/** Calls when somebody in the page begins to like it. Returns what stops it. */
export const onLiked = (begun: () => void): (() => void) => {
  likes.addEventListener('liked', begun);
  return () => likes.removeEventListener('liked', begun);
};

/** Tasks read themselves to the youngest, and to who likes to hear them. */
export const isReadTo = (element: Element): boolean =>
  nearest(element, 'audience')?.getAttribute('audience') === 'young' || nearest(element, 'data-aloud') !== null;
