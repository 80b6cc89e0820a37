/** What an attribute says at an element: its own or that of the nearest around it that says anything, through shadow roots too. */
export const nearest = (element: Element, attribute: string): string | undefined => {
  for (let at: Element | null = element; at;) {
    const said = at.closest(`[${attribute}]`)?.getAttribute(attribute);
    if (said) return said;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
};
