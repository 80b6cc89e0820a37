/** How hard goals and items are, in logits. */
export interface Difficulties {
  /** Level of an unknown pupil. */
  readonly mean: number;
  readonly goals: Readonly<Record<string, number>>;
  /** The difficulty of each item, and the variance that is left on it. */
  readonly items: Readonly<Record<string, readonly [difficulty: number, variance: number]>>;
}

/** Difficulties calibrated on the logs of many pupils. On the pupil's machine they are frozen. */
export interface Parameters extends Difficulties {
  readonly format: 'leerspoor-parameters/1';
  /** Names this set in every session that used it. */
  readonly id: string;
  /** How many answers it was made from. */
  readonly answers: number;
}

/** Parameters out of a file; undefined when they are none, or any number in them is no difficulty. */
export function parseParameters(input: unknown): Parameters | undefined {
  try {
    return read(input);
  } catch {
    return undefined; // looking at it threw
  }
}

function read(input: unknown): Parameters | undefined {
  if (!isRecord(input)) return undefined;
  const { format, id, mean, goals, items, answers } = input;
  if (format !== 'leerspoor-parameters/1' || typeof id !== 'string' || id === '') return undefined;
  if (!isLogit(mean) || !isCount(answers)) return undefined;
  if (!isRecordOf(goals, isLogit) || !isRecordOf(items, isKnown)) return undefined;
  return { format, id, mean, goals, items, answers };
}

/** Beyond 20 logits a difficulty says nothing more. */
function isLogit(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 20;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isKnown(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every(isLogit) && Number(value[1]) >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordOf<T>(value: unknown, is: (one: unknown) => one is T): value is Readonly<Record<string, T>> {
  return isRecord(value) && Object.values(value).every(is);
}
