import type { Inline, PlanStep, Text } from '@leerspoor/content';
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
  const filled = fillSlots(steps, slots).map(stacked);
  if (!filled.some(isOpen)) return { steps: filled.map(({ figure: _, ...step }) => step), about: 'task' };
  const example = Object.fromEntries(steps.flatMap(({ example = {} }) => Object.entries(example)));
  const shown = fillSlots(steps, example).map((step) => (isOpen(step) ? bare(step) : stacked(step)));
  return { steps: shown, about: 'example' };
};

/** A fraction comes from a slot as "3/4": in the worked line it stands as it is written on paper. */
const stacked = (step: PlanStep): PlanStep =>
  step.worked === undefined ? step : { ...step, worked: withFractions(step.worked) };

const withFractions = (text: Text): Text => {
  const parts = typeof text === 'string' ? inlineOf(text) : text.flatMap((part) => inlineOf(part));
  return parts.every((part) => typeof part === 'string') ? text : parts;
};

const inlineOf = (part: Inline): readonly Inline[] => {
  if (typeof part !== 'string') return [part];
  return part.split(/((?:\d+ )?\d+\/\d+)/).flatMap((piece, i) => (i % 2 ? fractionOf(piece) : piece || []));
};

const fractionOf = (written: string): Inline => {
  const [, whole, above = '', below = ''] = /^(?:(\d+) )?(\d+)\/(\d+)$/.exec(written) ?? [];
  return { fraction: [above, below], ...(whole && { whole }) };
};

const isOpen = (part: unknown): boolean => /\{\w+\}/.test(JSON.stringify(part));

const bare = ({ text, pictogram, figure, why }: PlanStep): PlanStep => ({ text, pictogram, figure, why });
