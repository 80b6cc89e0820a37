import { parseResponse } from '@leerspoor/content/response';
import type { InteractionType, Response } from '@leerspoor/content';

/** The response that was kept for this kind of question; undefined for anything else: what was stored is hostile. */
export const fromDraft = (text: string, type: InteractionType): Response | undefined => {
  try {
    const kept = parseResponse(JSON.parse(text));
    return kept?.type === type ? kept : undefined;
  } catch {
    return undefined;
  }
};
