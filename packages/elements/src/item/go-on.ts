import { hasFingers } from '../interactions/fingers.js';

/** Puts the pupil in a fresh answer (who types with fingers: at what is asked, for no keyboard to spring up), or on the button. */
export const goOn = (root: ShadowRoot, field: HTMLElement | undefined, fresh: boolean, answered: boolean): void => {
  const at = (selector: string): void => root.querySelector<HTMLElement>(selector)?.focus();
  if (fresh && !hasFingers()) field?.focus();
  else if (fresh) at('.prompt');
  else if (answered || !root.activeElement) at('.primary');
};
