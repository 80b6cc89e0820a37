import type { GoalRecord } from './goal-record.js';

const segments = 5;

/**
 * What a pupil sees of the way to a goal, in five segments: the running maximum of the certainty of mastery, and never
 * further than the share of the items that were shown to be right. The last segment is for mastery itself, and stays
 * when the goal is re-opened.
 */
export function segmentsOf(record: Readonly<GoalRecord>): number {
  if (record.everMastered) return segments;
  return Math.min(segments - 1, Math.floor(segments * record.best));
}
