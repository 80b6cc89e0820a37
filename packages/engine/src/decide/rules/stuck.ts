import type { GoalEntry } from '../../catalogue/catalogue.js';
import type { Consequence } from '../decision.js';
import { endless, hopeless, stuckAfter, stuckRow, stuckShare } from '../numbers.js';
import { offerOf } from '../offer.js';
import { masteryChanceOf } from '../criterion-for.js';
import { lastAnswers } from '../present.js';
import type { ReasonOf } from '../reason.js';
import { audienceOf, recordIn, type Rule, type Situation } from '../situation.js';

/** Rule 3. More of the same does not help: stop this kind, offer another kind of help than last time, tell the teacher. */
export const stuck: Rule = (s) => {
  const { entry, enriching } = s.focus;
  if (!entry || enriching) return undefined;
  const pattern = patternOf(s, entry);
  if (!pattern) return undefined;
  const most = stuckAfter[audienceOf(s)];
  const goal = entry.goal.id;
  const { answered, right } = tally(s, entry, most);
  return {
    phase: 'extended',
    act: { do: 'stop', goal, offer: offerOf(s, entry) },
    why: { code: 'stuck', goal, answered, right, of: Math.min(most, answered), pattern },
    from: lastAnswers(s, entry, most),
    also: [{ type: 'pupil.stuck', goal, answered, right, level: 'stuck' }],
  };
};

function patternOf(s: Situation, entry: GoalEntry): ReasonOf<'stuck'>['pattern'] | undefined {
  const most = stuckAfter[audienceOf(s)];
  const { since } = recordIn(s, entry).stuck;
  if (since >= most && struggles(s, entry, most)) return 'no-row';
  if (since > hopeless.answers && masteryChanceOf(s, entry) < hopeless.chance) return 'low-chance';
  return since > endless ? 'no-end' : undefined;
}

/** Half-way to stuck: the teacher hears of it, once. */
export function stuckWarning(s: Situation): readonly Consequence[] {
  const { entry, enriching } = s.focus;
  if (!entry || enriching) return [];
  const half = stuckAfter[audienceOf(s)] / 2;
  const record = recordIn(s, entry);
  if (record.stuck.warned || record.stuck.since < half || !struggles(s, entry, half)) return [];
  return [{ type: 'pupil.stuck', goal: entry.goal.id, ...tally(s, entry, half), level: 'warning' }];
}

/** The last so many answers hold no three right in a row, and under 60 % right. */
function struggles(s: Situation, entry: GoalEntry, last: number): boolean {
  const recent = recordIn(s, entry).recent.slice(-last);
  let row = 0;
  for (const { right } of recent) {
    row = right ? row + 1 : 0;
    if (row >= stuckRow) return false;
  }
  return tally(s, entry, last).right < stuckShare * last;
}

function tally(s: Situation, entry: GoalEntry, last: number): { answered: number; right: number } {
  const {
    recent,
    stuck: { since },
  } = recordIn(s, entry);
  return { answered: since, right: recent.slice(-last).filter(({ right }) => right).length };
}
