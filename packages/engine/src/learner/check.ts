import type { LearnerCheckpoint } from './checkpoint.js';

/** Far more than any learner reaches: beyond it a checkpoint is damaged or forged. Logits. */
const farthest = 1000;

/** Whether what was stored is a learner's checkpoint, so that no number out of it can lead to NaN. */
export function isLearnerCheckpoint(input: unknown): input is LearnerCheckpoint {
  if (typeof input !== 'object' || input === null) return false;
  const { general, form, goals, items } = input as Partial<Record<keyof LearnerCheckpoint, unknown>>;
  return isPair(general) && isPair(form) && isList(goals, isGoal) && isList(items, isItem);
}

/** A mean, and a variance above 0. */
function isPair(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [mean, v] = value as readonly unknown[];
  return isNumber(mean) && isNumber(v) && v > 0;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= farthest;
}

function isGoal(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 5) return false;
  const [id, lasting, recent, answers, at] = value as readonly unknown[];
  const counted = typeof answers === 'number' && Number.isSafeInteger(answers) && answers >= 0;
  return typeof id === 'string' && isPair(lasting) && isPair(recent) && counted && (at === null || Number.isFinite(at));
}

function isItem(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isPair(value[1]);
}

function isList(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}
