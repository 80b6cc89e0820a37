/** What a pack can be packaged as. */
export const kinds = ['scorm12', 'scorm2004', 'cmi5', 'html', 'folder'] as const;
export type Kind = (typeof kinds)[number];

export function isKind(text: string): text is Kind {
  return (kinds as readonly string[]).includes(text);
}
