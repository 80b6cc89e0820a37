/** Where an input comes in: each is put through what really stands there. */
export type Door =
  /** A whole pack as data, into a running lesson and every element. */
  | 'pack'
  /** A file of one goal. */
  | 'goal-file'
  /** A log that a store gives back. */
  | 'log'
  /** What lies in the browser's own database. */
  | 'disk'
  /** A folded log beside it. */
  | 'checkpoint'
  /** A half-typed answer. */
  | 'draft'
  /** What a teacher set, as an attribute or as data. */
  | 'assignment'
  | 'overrule'
  /** Calibrated difficulties. */
  | 'parameters'
  /** What a pupil typed. */
  | 'answer'
  /** Facts that a pupil carries in a file. */
  | 'export-file'
  /** An attribute of the element: `[name, value]`. */
  | 'attribute'
  /** What somebody posts to a page with a frame, and what comes through the port. */
  | 'message';

export interface Hostile {
  readonly name: string;
  readonly door: Door;
  /** Made when it is needed: some are large. */
  readonly make: () => unknown;
}

/** One family: a door, and an input for each name. */
export const family = (door: Door, inputs: Readonly<Record<string, () => unknown>>): readonly Hostile[] =>
  Object.entries(inputs).map(([name, make]) => ({ name: `${door}: ${name}`, door, make }));

/** The same input at each of several places. */
export const each = <T>(
  door: Door,
  values: Readonly<Record<string, T>>,
  place: (value: T) => unknown,
): readonly Hostile[] =>
  Object.entries(values).map(([name, value]) => ({ name: `${door}: ${name}`, door, make: () => place(value) }));
