import type { PartOutcome } from '../model/question.js';

/** Credit for an answer of parts: the share that is right where the author gives partial credit, else all or nothing. */
export function credit(parts: readonly PartOutcome[], partial: boolean | undefined): number {
  const share = parts.reduce((sum, part) => sum + part.score, 0) / parts.length;
  return partial ? share : share < 1 ? 0 : 1;
}
