import type { PackHead } from '@leerspoor/content';
import type { Assignment } from '../assignment.js';
import type { View } from '../history/view.js';
import { decisionOf, firstOf } from './decider.js';
import type { Alternative, Consequence, Decision } from './decision.js';
import { focusOf } from './focus.js';
import { rules } from './order.js';
import { outcomesOf } from './outcomes.js';
import { practiceItem } from './present.js';
import { stuckWarning } from './rules/stuck.js';
import type { Proposal, Situation } from './situation.js';
import { situationOf } from './survey.js';
import { wordsOf } from './words.js';

/**
 * What comes next: the first of the rules that applies. The same question gives the same decision, always; nothing is changed.
 *
 * @param now milliseconds since the epoch
 * @param seed of the session, a whole number
 * @param unavailable ids of goals whose file cannot be had: nothing in it is chosen, and no goal waits for theirs
 */
export function decide(
  pack: PackHead,
  history: View,
  assignment: Assignment,
  now: number,
  seed: number,
  unavailable: readonly string[] = [],
): Decision {
  const situation = situationOf(
    { pack, history, assignment, now, seed, unavailable },
    { wordsOf, outcomesOf, focusOf },
  );
  const proposal = firstOf(rules[assignment.mode ?? 'practise'], situation);
  if (!proposal) throw new Error('No rule applied: the last rule of every list must.');
  const { insteadOf = passedOver(situation) } = proposal;
  const decision = decisionOf({ ...proposal, insteadOf, also: consequencesOf(situation, proposal) }, now);
  return unavailable.length > 0 ? { ...decision, unavailable } : decision;
}

/** What practice would have brought, where something else than an item was decided. */
function passedOver(s: Situation): readonly Alternative[] {
  const { entry, enriching } = s.focus;
  const picked = entry && !enriching ? practiceItem(s, entry) : undefined;
  if (!entry || !picked) return [];
  return [{ act: 'present', item: picked.row.id, goal: entry.goal.id, predicted: picked.predicted }, ...picked.others];
}

function consequencesOf(s: Situation, proposal: Proposal): readonly Consequence[] {
  const own = proposal.also ?? [];
  const warnings = own.length > 0 ? [] : stuckWarning(s);
  return [...s.outcomes.consequences, ...own, ...warnings, ...changedTrack(s, proposal)];
}

/** The material of the goal that is worked on changes of track. */
function changedTrack({ history, catalogue }: Situation, { act, why }: Proposal): readonly Consequence[] {
  if (act.do !== 'present' || act.use !== 'practice' || !('goal' in why) || why.goal !== act.goal) return [];
  if (catalogue.purposeOf(act.track) === 'deepen' && why.code !== 'mastered' && why.code !== 'overruled') return [];
  const { track } = history.goal(act.goal);
  return track === act.track
    ? []
    : [{ type: 'track.changed', goal: act.goal, from: track, to: act.track, reason: why.code }];
}
