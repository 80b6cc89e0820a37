import type { PlanStep } from '@leerspoor/content';
import { fillSlots } from '@leerspoor/content/core';

type Slots = Readonly<Record<string, string>>;

/**
 * The steps with the values of the item in their slots. Where the item leaves one open, the whole plan shows its own
 * example: never numbers of two tasks in one plan. What even the example leaves open is left out.
 */
export const fillSteps = (steps: readonly PlanStep[], slots: Slots = {}): readonly PlanStep[] => {
  const filled = fillSlots(steps, slots);
  if (!steps.some(isOpen) || !filled.some(isOpen)) return filled;
  const example = Object.fromEntries(steps.flatMap(({ example = {} }) => Object.entries(example)));
  return fillSlots(steps, example).map((step) => (isOpen(step) ? bare(step) : step));
};

const isOpen = (part: unknown): boolean => /\{\w+\}/.test(JSON.stringify(part));

const bare = ({ text, pictogram, figure, why }: PlanStep): PlanStep => ({ text, pictogram, figure, why });
