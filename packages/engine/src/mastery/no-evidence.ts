import type { Evidence } from './evidence.js';

/** Before the first answer, and anew when a goal is re-opened. */
export const noEvidence: Evidence = { items: [], worth: 0, recent: [] };
