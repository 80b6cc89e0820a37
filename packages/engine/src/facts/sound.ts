import type { Act } from '../decide/decision.js';
import type { Fact, FactType } from './fact.js';

/**
 * Whether what came out of a store can be folded: the fields that the history reads are there and of their kind. This is
 * the light check of our own log, at every start; what comes from elsewhere passes `parseFact` first.
 */
export function isSound(input: unknown): input is Fact {
  if (!fits(input, envelope) || !Object.hasOwn(bodies, String(input['type']))) return false;
  return fits(input, bodies[input['type'] as FactType]) && wellInside(input);
}

/** s text, n number, c chance, i whole number from 0, b yes or no, l list of texts, w list of spans, o object, x list of objects, a text or null; ? may be absent. */
type Fields = Readonly<Record<string, string>>;

const envelope: Fields = {
  id: 's',
  seq: 'i',
  time: 'n',
  pupil: 's',
  pack: 's',
  packVersion: 's',
  session: 's',
  type: 's',
};
const goal: Fields = { goal: 's' };

const bodies: Readonly<Record<FactType, Fields>> = {
  'session.started': { assignment: 'o', seed: 'n' },
  'session.paused': {},
  'session.resumed': {},
  'session.finished': { reason: 's' },
  'phase.entered': { phase: 's', goal: 's?' },
  'item.presented': { ...goal, item: 's', track: 's', use: 's', prefilled: 'i', twin: 'b?' },
  'item.answered': {
    item: 's',
    family: 's',
    goals: 'l',
    track: 's',
    use: 's',
    difficulty: 'n',
    guess: 'c',
    response: 'o',
    score: 'c',
    attempt: 'i',
    unaided: 'b',
    rapid: 'b',
    seconds: 'n',
    solutionShown: 'b?',
    selfJudged: 'b?',
    misconception: 's?',
  },
  'support.opened': { ...goal, kind: 's', support: 's', by: 's', item: 's?' },
  'support.closed': { ...goal, kind: 's', support: 's', seconds: 'n', completed: 'b' },
  'video.progressed': { ...goal, support: 's', at: 'n', watched: 'w' },
  'step.completed': { ...goal, support: 's', step: 'i' },
  'decision.made': { decision: 'o' },
  'track.changed': { ...goal, from: 'a', to: 's' },
  'goal.mastered': { ...goal, by: 's', estimate: 'n' },
  'goal.reopened': { ...goal, reason: 's' },
  'pupil.estimated': { ...goal, when: 's', value: 'n', scale: 'n', aim: 'n?' },
  'pupil.chose': { choice: 's', value: 's', goal: 's?' },
  'help.requested': goal,
  'pupil.stuck': { ...goal, answered: 'n', right: 'n', level: 's' },
  'teacher.overruled': { by: 's', overrule: 'o' },
  'exit.answered': {},
};

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  s: (value) => typeof value === 'string',
  n: Number.isFinite,
  c: (value) => Number.isFinite(value) && Number(value) >= 0 && Number(value) <= 1,
  i: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  b: (value) => typeof value === 'boolean',
  l: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  w: (value) => Array.isArray(value) && value.every((one) => Array.isArray(one) && one.every(Number.isFinite)),
  o: isObject,
  a: (value) => value === null || typeof value === 'string',
  x: (value) => Array.isArray(value) && value.every(isObject),
};

function fits(input: unknown, fields: Fields): input is Record<string, unknown> {
  if (!isObject(input)) return false;
  for (const name in fields) {
    const kind = fields[name] as string;
    const value = input[name];
    if (value === undefined ? !kind.endsWith('?') : !kinds[kind.charAt(0)]?.(value)) return false;
  }
  return true;
}

/** The two facts with an object inside that the history follows. */
function wellInside(fact: Record<string, unknown>): boolean {
  if (fact['type'] === 'teacher.overruled')
    return fits(fact['overrule'], { do: 's', id: 's', goal: 's?', track: 's?', item: 's?', policy: 's?' });
  if (fact['type'] !== 'decision.made') return true;
  const decision = fact['decision'];
  if (!fits(decision, { act: 'o', why: 'o', phase: 's', also: 'x' })) return false;
  const { act, why } = decision as { act: Record<string, unknown>; why: Record<string, unknown> };
  return (
    Object.hasOwn(acts, String(act['do'])) &&
    fits(act, acts[act['do'] as Act['do']]) &&
    fits(why, { code: 's', goal: 's?', ...reasons[String(why['code'])] })
  );
}

const offer: Fields = { ...goal, offer: 'l' };

const acts: Readonly<Record<Act['do'], Fields>> = {
  orient: goal,
  instruct: offer,
  present: { ...goal, item: 's', track: 's', use: 's', prefilled: 'i' },
  support: offer,
  close: { ...goal, alone: 'b' },
  stop: offer,
  choose: { goals: 'l' },
  end: { reason: 's' },
};

/** Reasons that begin something which the history follows. */
const reasons: Readonly<Record<string, Fields>> = {
  check: { ...goal, goals: 'l' },
  recheck: goal,
  placement: goal,
  prerequisite: goal,
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
