import type { GoalRecord } from './goal-record.js';

const segments = 5;

/**
 * What a pupil sees of the way to a goal: the running maximum of the certainty of mastery in five segments. The last one
 * is for mastery itself, and stays when the goal is re-opened.
 */
export function segmentsOf(record: Readonly<GoalRecord>): number {
  if (record.everMastered) return segments;
  return Math.min(segments - 1, Math.floor(segments * record.best));
}
