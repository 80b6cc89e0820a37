import type { Feedback, Text } from '@leerspoor/content';
import type { Compiled } from '../compile/pack.js';
import type { CompiledGoal } from '../compile/goal.js';
import type { Made } from '../compile/items.js';
import { textOf } from '../compile/proof.js';
import type { Located, Problems } from '../source/problem.js';

/** Something that good content has, beyond being sound. Rules warn; only what cannot work is an error. */
export type Rule = (pack: Compiled, problems: Problems) => void;

/** A rule that looks at one goal as a whole; not while its file has errors, for these may have taken items away. */
export function eachGoal(check: (goal: CompiledGoal, pack: Compiled, problems: Problems) => void): Rule {
  return (pack, problems) => {
    for (const goal of pack.goals) if (!problems.hasErrorsAt(goal.file.spot.file.name)) check(goal, pack, problems);
  };
}

/** A rule that looks at one item at a time; a template's items are looked at each, and the same sentence is said once. */
export function eachItem(check: (made: Made, pack: Compiled, problems: Problems) => void): Rule {
  return (pack, problems) => {
    for (const { made } of pack.goals) for (const one of made) check(one, pack, problems);
  };
}

/** A text that is said of an answer, and where it stands. */
export interface Said {
  readonly of: 'wrong' | 'right' | 'otherwise';
  readonly text: Text;
  readonly feedback: Feedback;
  readonly at: Located;
}

/** Everything an item says of answers. Of wrong answers the place is the list: templates may leave some out. */
export function saidBy({ item, entry }: Made): Said[] {
  const one = (of: Said['of'], feedback: Feedback): Said => ({
    of,
    feedback,
    text: textOf(feedback),
    at: entry.spot(of),
  });
  return [
    ...item.wrong.map(({ feedback }) => one('wrong', feedback)),
    one('right', item.right),
    ...(item.otherwise === undefined ? [] : [one('otherwise', item.otherwise)]),
  ];
}
