import type { Issue } from '@leerspoor/content';
import type { Assignment } from '@leerspoor/engine';

/** An assignment from an attribute (JSON) or from a page (data), parsed: what is not sound is not taken. */
export const soundAssignment = async (
  given: unknown,
): Promise<{ readonly assignment: Assignment } | { readonly issues: readonly Issue[] }> => {
  const { parseAssignment } = await import('@leerspoor/engine/facts');
  return parseAssignment(typeof given === 'string' ? fromJson(given) : given);
};

const fromJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
