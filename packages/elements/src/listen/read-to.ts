import { nearest } from '../base/nearest.js';

const likes = new EventTarget();

/** Who practises here likes to hear every task, from now on, or no longer. */
export const readTo = (element: Element, liked: boolean): void => {
  if (liked) element.setAttribute('data-aloud', 'true');
  else element.removeAttribute('data-aloud');
  if (liked) likes.dispatchEvent(new Event('liked'));
};

/** Calls when somebody in the page begins to like it. Returns what stops it. */
export const onLiked = (begun: () => void): (() => void) => {
  likes.addEventListener('liked', begun);
  return () => likes.removeEventListener('liked', begun);
};

/** Tasks read themselves to the youngest, and to who likes to hear them. */
export const isReadTo = (element: Element): boolean =>
  nearest(element, 'audience') === 'young' || nearest(element, 'data-aloud') !== undefined;
