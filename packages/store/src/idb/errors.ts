import { StoreError, type StoreFailure } from '@leerspoor/session';

/** What a browser calls it, what we call it, and a sentence for the person who runs the page. */
const failures: Readonly<Record<string, readonly [StoreFailure, string]>> = {
  QuotaExceededError: [
    'full',
    'This device has no room left to store answers: they are kept in memory until there is.',
  ],
  VersionError: [
    'newer',
    'The stored answers were written by a later version of Leerspoor: update this page to read them.',
  ],
  ConstraintError: ['conflict', 'Another page wrote to this log.'],
  InvalidStateError: ['lost', 'The browser closed its storage while it was in use.'],
  NotFoundError: ['lost', 'The stored answers were deleted by something else.'],
};
const other = ['unavailable', 'This browser does not let the page store answers: they are kept in memory.'] as const;

export function storeErrorOf(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const [reason, message] = failures[name] ?? other;
  return new StoreError(reason, message, { cause: error });
}
