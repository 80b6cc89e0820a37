import type { Scope } from '../expression/index.js';
import type { Problems } from '../source/problem.js';
import type { RuleName } from '../source/rules.js';
import type { Spot } from '../source/spot.js';
import type { Entry } from '../template/entry.js';
import { inWords } from '../template/slug.js';
import type { Solutions } from '../template/variables.js';
import type { Fault } from './proof.js';
import { originsOf } from './question.js';

/** What became of the sets of values of an entry. */
export interface Outcome {
  readonly asked: number;
  readonly found: number;
  /** Sets that make no sound item, and why. */
  readonly failed: readonly { readonly fault: Fault; readonly scope: Scope }[];
  /** How many sets make an item that looks like another. */
  readonly same: number;
}

/** Says why an entry makes fewer items than it was asked for. */
export function complain(entry: Entry, outcome: Outcome, solutions: Solutions, problems: Problems): void {
  const { asked, found, failed, same } = outcome;
  const isTemplate = solutions.scopes.length !== 1;
  // of a template, another error in its file may be the cause
  if (isTemplate && problems.hasErrorsAt(entry.spot().place().file)) return;
  const spots = failed.map(({ fault, scope }) => spotOf(fault, scope, entry, solutions));
  const say = (at: Spot, rule: RuleName, message: string): void => {
    if (!problems.has(at, rule)) problems.error(at, rule, message);
  };
  const [first] = failed;
  if (found > 0)
    say(
      entry.spot('make'),
      'too-few-solutions',
      `This template makes ${found} different items, but "make" asks for ${asked}; widen the ranges or ask for fewer.`,
    );
  else if (same > 0)
    say(
      entry.spot(),
      'same-item',
      'All that this makes looks the same as another item; change its prompt, figure or answer, or take it out.',
    );
  else if (!first)
    say(
      entry.spot(entry.source.where === undefined ? 'vars' : 'where'),
      'no-solutions',
      'No values of the variables are left. Widen the ranges or loosen "where".',
    );
  else if (failed.every(({ fault }, i) => fault.rule === first.fault.rule && isSame(spots[i]!, spots[0]!)))
    say(
      spots[0]!,
      first.fault.rule,
      isTemplate ? ofAll(first.fault, inWords(first.scope, solutions.names)) : ofOne(first.fault),
    );
  else
    say(
      entry.spot('wrong'),
      'no-solutions',
      'With each set of values a wrong answer equals the right one, or another wrong one. Widen the ranges, or say with "when" where a wrong answer holds.',
    );
}

/** Where the author wrote what is at fault. */
function spotOf({ wrong }: Fault, scope: Scope, entry: Entry, { writer }: Solutions): Spot {
  if (!wrong) return entry.spot('answer');
  const spot = entry.spot('wrong');
  const origin = originsOf(entry.source.wrong ?? [], spot, writer)(scope)[wrong.number];
  return origin === undefined ? spot : spot.at(origin);
}

const isSame = (a: Spot, b: Spot): boolean => a.path.join('/') === b.path.join('/');

function ofOne({ rule, wrong: { answer } = { number: 0, answer: '' } }: Fault): string {
  const said: Readonly<Record<Fault['rule'], string>> = {
    'right-is-wrong': 'Its own scoring does not take the right answer; look at how it is written.',
    'same-wrong': `The wrong answer "${answer}" stands twice; keep one.`,
    'wrong-unreadable': `Nobody can give the answer "${answer}" here; write it as a pupil would type it.`,
    'wrong-is-right': `The wrong answer "${answer}" counts as right; take it out, or change the right answer.`,
    'wrong-hidden': `The wrong answer "${answer}" is taken for another one above it; take one out.`,
  };
  return said[rule];
}

/** The same, of every set of values of a template. */
function ofAll({ rule, wrong }: Fault, values: string): string {
  const such = wrong ? `"${wrong.answer}" where ${values}` : `where ${values}`;
  const said: Readonly<Record<Fault['rule'], string>> = {
    'right-is-wrong': `Its own scoring never takes the right answer (e.g. ${such}); look at how it is written.`,
    'same-wrong': `This wrong answer is always the same as one above it (e.g. ${such}); keep one.`,
    'wrong-unreadable': `Nobody can give this wrong answer (e.g. ${such}); write it as a pupil would type it.`,
    'wrong-is-right': `This wrong answer always equals the right answer (e.g. ${such}); change it, or take it out.`,
    'wrong-hidden': `This wrong answer is always taken for another one above it (e.g. ${such}); take one out.`,
  };
  return said[rule];
}
