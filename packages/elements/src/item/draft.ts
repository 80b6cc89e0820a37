import type { InteractionType, Response } from '@leerspoor/content';

/** A response as text to keep. */
export const toDraft = (response: Response | undefined): string => (response ? JSON.stringify(response) : '');

/** The response that was kept for this kind of question; undefined where it is none, or its reader cannot be fetched. */
export const draftOf = async (text: string | undefined, type: InteractionType): Promise<Response | undefined> => {
  if (!text) return undefined;
  const reader = await import('./from-draft.js').catch(() => undefined);
  return reader?.fromDraft(text, type);
};
