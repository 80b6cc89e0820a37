/** Who an element is for, as said by the nearest around it, through shadow roots too. */
export const audienceAt = (element: Element): string => {
  for (let at: Element | null = element; at;) {
    const said = at.closest('[audience]')?.getAttribute('audience');
    if (said) return said;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
};
