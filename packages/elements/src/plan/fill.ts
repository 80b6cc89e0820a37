import type { PlanStep } from '@leerspoor/content';
import { fillSlots } from '@leerspoor/content/core';

type Slots = Readonly<Record<string, string>>;

/** The steps to show, and whether they speak of the pupil's own task or of the plan's example. */
export interface Filled {
  readonly steps: readonly PlanStep[];
  readonly about: 'task' | 'example';
}

/**
 * The steps with the values of the item in their slots. Where the item leaves one open, the whole plan shows its own
 * example: never numbers of two tasks in one plan. What even the example leaves open is left out. A figure of a step
 * draws the example, so beside the numbers of a task it does not stand.
 */
export const fillSteps = (steps: readonly PlanStep[], slots: Slots = {}): Filled => {
  if (!steps.some(isOpen)) return { steps, about: 'example' };
  const filled = fillSlots(steps, slots);
  if (!filled.some(isOpen)) return { steps: filled.map(({ figure: _, ...step }) => step), about: 'task' };
  const example = Object.fromEntries(steps.flatMap(({ example = {} }) => Object.entries(example)));
  return { steps: fillSlots(steps, example).map((step) => (isOpen(step) ? bare(step) : step)), about: 'example' };
};

const isOpen = (part: unknown): boolean => /\{\w+\}/.test(JSON.stringify(part));

const bare = ({ text, pictogram, figure, why }: PlanStep): PlanStep => ({ text, pictogram, figure, why });
