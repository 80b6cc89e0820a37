import type { Response, SupportKind, Use } from '@leerspoor/content';
import { parseResponse } from '@leerspoor/content/response';
import {
  boolean,
  integer,
  list,
  number,
  object,
  oneOf,
  optional,
  text,
  that,
  variant,
  type Fields,
  type Schema,
} from '@leerspoor/content/schema';
import type { Assignment } from '../assignment.js';
import type { Act, Alternative, Consequence, Decision, Phase } from '../decide/decision.js';
import type { Reason, ReasonCode, ReasonOf } from '../decide/reason.js';
import type { Overrule } from './fact.js';

/** The kinds of values that facts are made of. */
export const key = text(80);
export const said = text(2_000, 0);
export const chance = number(0, 1);
export const count = integer(0, Number.MAX_SAFE_INTEGER);
export const amount = number(0, 1e9);
/** Any finite number: times may lie before 1970 on a clock that is wrong. */
export const finite = number(-8.64e15, 8.64e15);
export const use = oneOf<Use>('practice', 'placement', 'check', 'recheck');
export const kind = oneOf<SupportKind>('hint', 'figure', 'video', 'plan', 'example');
export const masteredBy = oneOf('practice', 'check', 'teacher');
export const ended = oneOf('done', 'time', 'items', 'pupil', 'empty');
export const level = oneOf('warning', 'stuck');
export const phase = oneOf<Phase>(
  'orienting',
  'activating',
  'instructing',
  'guided',
  'closing',
  'independent',
  'extended',
  'checking',
  'enriching',
  'reflecting',
);
export const response: Schema<Response> = that('a response', (value) => parseResponse(value) !== undefined);
const keys = list(key);
const policy = oneOf('convergent', 'divergent', 'choice');

export const assignment: Schema<Assignment> = object<Assignment>({
  goals: optional(keys),
  audience: optional(oneOf('young', 'middle', 'older')),
  mode: optional(oneOf('practise', 'preteach', 'check')),
  policy: optional(policy),
  mastery: optional(
    object<NonNullable<Assignment['mastery']>>({
      rule: optional(oneOf('leerstatus', '8-of-10')),
      estimate: optional(chance),
      chance: optional(chance),
      confidence: optional(chance),
    }),
  ),
  without: optional(list(phase)),
  supports: optional(list(kind)),
  steering: optional(oneOf('system', 'shared', 'pupil')),
  estimates: optional(boolean),
  together: optional(boolean),
  minutes: optional(amount),
  items: optional(count),
  theme: optional(key),
});

/** Objects told apart by one field: a schema of the other fields for each of its values. */
type Cases<T, F extends keyof T> = {
  readonly [K in T[F] & string]: Fields<Omit<Extract<T, Readonly<Record<F, K>>>, F>>;
};

export function cases<T extends object, F extends keyof T & string>(field: F, all: Cases<T, F>): Schema<T> {
  const schemas = Object.fromEntries(
    Object.entries<Fields<object>>(all).map(([name, fields]) => [name, object({ ...fields, [field]: oneOf(name) })]),
  );
  return variant(field, schemas) as unknown as Schema<T>;
}

const goal = { goal: key };

export const overrule: Schema<Overrule> = cases<Overrule, 'do'>('do', {
  assign: { id: key, ...goal },
  skip: { id: key, ...goal },
  lock: { id: key, ...goal },
  track: { id: key, ...goal, track: key },
  exclude: { id: key, item: key },
  master: { id: key, ...goal },
  observe: { id: key, ...goal, mastered: boolean },
  policy: { id: key, policy },
  withdraw: { id: key },
});

const actKinds = oneOf<Act['do']>('orient', 'instruct', 'present', 'support', 'close', 'stop', 'choose', 'end');
const offer = list(kind, 0, 5);

const act: Schema<Act> = cases<Act, 'do'>('do', {
  orient: { ...goal, check: optional(boolean) },
  instruct: { ...goal, offer },
  present: {
    ...goal,
    item: key,
    track: key,
    use,
    prefilled: count,
    help: optional(oneOf('hint', 'figure')),
    twin: optional(boolean),
  },
  support: { ...goal, offer },
  close: { ...goal, alone: boolean },
  stop: { ...goal, offer },
  choose: { goals: keys },
  end: { reason: ended },
});

const alternative = object<Alternative>({
  act: actKinds,
  item: optional(key),
  goal: optional(key),
  predicted: optional(chance),
});

const consequence: Schema<Consequence> = cases<Consequence, 'type'>('type', {
  'goal.mastered': { ...goal, by: masteredBy, estimate: chance },
  'goal.reopened': { ...goal, reason: said },
  'track.changed': { ...goal, from: nullable(key), to: key, reason: said },
  'pupil.stuck': { ...goal, answered: count, right: count, level },
});

export function nullable(schema: Schema<string>): Schema<string | null> {
  return (value, trail): value is string | null => value === null || schema(value, trail);
}

const why: Schema<Reason> = cases<Reason, 'code'>('code', {
  overruled: {
    by: said,
    at: finite,
    overrule: oneOf('assign', 'skip', 'lock', 'track', 'exclude', 'master', 'observe', 'policy', 'withdraw'),
    goal: optional(key),
  },
  'session-end': { limit: oneOf('time', 'items', 'pupil'), used: amount },
  stuck: { ...goal, answered: count, right: count, of: count, pattern: oneOf('no-row', 'low-chance', 'no-end') },
  'pupil-chose': { ...goal, choice: oneOf('support', 'challenge', 'goal'), value: said },
  choice: { open: count },
  'goes-on': { ...goal, phase, asked: count },
  recheck: { ...goal, days: count },
  placement: { ...goal, chance },
  prerequisite: { ...goal, required: key, wrong: count, of: count },
  orient: goal,
  preteach: { ...goal, required: key },
  instruction: { ...goal, spoor: oneOf(1, 2, 3) },
  misconception: { ...goal, misconception: key, times: count },
  help: {
    ...goal,
    rung: oneOf('hint', 'figure', 'choose', 'plan'),
    trigger: oneOf('two-wrong', 'low-success', 'after-help', 'not-alone'),
    predicted: chance,
  },
  fading: { ...goal, prefilled: count, change: oneOf('first', 'less', 'more', 'same') },
  closing: { ...goal, right: count, of: count },
  mastered: { ...goal, by: masteredBy, estimate: chance, chance, answers: count },
  check: { ...goal, goals: keys },
  mixing: { ...goal, earlier: key },
  practice: { ...goal, estimate: chance, predicted: chance, target: chance },
  herhaling: { ...goal, right: count, of: count, predicted: chance, reopened: boolean },
  twin: { ...goal, item: key },
  'too-fast': { ...goal, times: count },
  empty: goal,
  done: { mastered: count },
} satisfies { [C in ReasonCode]: Fields<Omit<ReasonOf<C>, 'code'>> });

export const decision: Schema<Decision> = object<Decision>({
  phase,
  act,
  why,
  from: list(count, 0, 20),
  insteadOf: list(alternative, 0, 5),
  now: finite,
  unavailable: optional(keys),
  also: list(consequence, 0, 200),
});
