import type { Response } from '@leerspoor/content';

/** A response as text to keep; `fromDraft` reads it back. */
export const toDraft = (response: Response | undefined): string => (response ? JSON.stringify(response) : '');
