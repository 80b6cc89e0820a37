import { StoreError, type StoreFailure } from '@leerspoor/session';

/** What a browser calls it, what we call it, and a sentence for the person who runs the page. */
const failures: Readonly<Record<string, readonly [StoreFailure, string]>> = {
  QuotaExceededError: [
    'full',
    'This device has no room left to store answers. Free some space; until then practice is kept in memory only.',
  ],
  VersionError: [
    'newer',
    'The stored answers were written by a later version of Leerspoor. Update this page to read them.',
  ],
  ConstraintError: ['conflict', 'Another page wrote to this log at the same moment.'],
  InvalidStateError: ['lost', 'The browser closed its storage while it was in use.'],
  NotFoundError: ['lost', 'The stored answers were deleted by something else than Leerspoor.'],
};
const other = [
  'unavailable',
  'This browser does not let the page store answers (private window, blocked cookies, or a fault). Practice is kept in memory only.',
] as const;

export function storeErrorOf(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const [reason, message] = failures[name] ?? other;
  return new StoreError(reason, message, { cause: error });
}
