import type { Assignment } from '@leerspoor/engine';

/** Nothing but practice and its rules, for as long as it takes. */
export const practiceOnly: Assignment = {
  minutes: 500,
  without: ['orienting', 'activating', 'instructing', 'guided', 'closing', 'checking'],
};
