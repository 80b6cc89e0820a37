import { text } from '../schema/words.js';
import type { Expected } from '../schema/fault.js';
import type { Schema } from '../schema/schema.js';

/** Text that must be readable as an answer; in a plan it may hold `{slots}` instead. */
export function answerText(expects: Expected, readable: (value: string) => boolean): Schema<string> {
  const isText = text(200);
  return (value, trail): value is string =>
    isText(value, trail) &&
    ((trail.slots && hasSlot(value)) || readable(value) || trail.report(['wrong', expects, value]));
}

const hasSlot = (value: string) => /\{\w+\}/.test(value);
