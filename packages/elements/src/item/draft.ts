import { parseResponse } from '@leerspoor/content/response';
import type { InteractionType, Response } from '@leerspoor/content';

/** A response as text to keep, and back. */
export const toDraft = (response: Response | undefined): string => (response ? JSON.stringify(response) : '');

/** The response that was kept for this kind of question; undefined for anything else: what was stored is hostile. */
export const fromDraft = (text: string | undefined, type: InteractionType): Response | undefined => {
  if (!text) return undefined;
  try {
    const kept = parseResponse(JSON.parse(text));
    return kept?.type === type ? kept : undefined;
  } catch {
    return undefined;
  }
};
