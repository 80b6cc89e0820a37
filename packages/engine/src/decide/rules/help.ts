import type { GoalEntry } from '../../catalogue/catalogue.js';
import { lowSuccess } from '../numbers.js';
import { kindsOf, offerOf } from '../offer.js';
import { practiceRows } from '../pool.js';
import { lastAnswers, practice, practiceItem } from '../present.js';
import type { Reason, ReasonOf } from '../reason.js';
import { recordIn, type Proposal, type Rule, type Situation } from '../situation.js';
import { twinRows } from './twin.js';

type Rung = ReasonOf<'help'>['rung'];
const rungs: readonly Rung[] = ['hint', 'figure', 'choose', 'plan'];

/** Rule 11. Help, one rung at a time: a hint, a figure, a way to be taught of the pupil's choosing, the whole plan. */
export const help: Rule = (s) => {
  const { entry, enriching } = s.focus;
  if (!entry || enriching) return undefined;
  const predicted = predictedNow(s, entry);
  const trigger = triggerOf(s, entry, predicted);
  const rung = trigger && nextRung(s, entry);
  if (!trigger || !rung) return undefined;
  return give(s, entry, rung, { code: 'help', goal: entry.goal.id, rung, trigger, predicted });
};

/** Chance of a right answer on an open item of middling difficulty. */
function predictedNow(s: Situation, { goal }: GoalEntry): number {
  return s.history.learner.predict({ goals: [goal.id], at: s.now });
}

/** Why help is due; each error calls for it once. After a whole plan, steps are put back instead (see fading). */
function triggerOf(s: Situation, entry: GoalEntry, predicted: number): ReasonOf<'help'>['trigger'] | undefined {
  const { recent, help: given, fade } = recordIn(s, entry);
  if (given.due) return 'not-alone';
  const last = recent.at(-1);
  if (!last || last.right || last.seq <= given.at || fade?.after === 'help') return undefined;
  if (given.rung > 0) return 'after-help';
  if (recent.at(-2)?.right === false && predicted < 0.5) return 'two-wrong';
  const five = recent.slice(-lowSuccess.of);
  const right = five.filter((answer) => answer.right).length;
  return five.length === lowSuccess.of && right < lowSuccess.share * lowSuccess.of ? 'low-success' : undefined;
}

/** The next rung that the goal has; a kind just given is passed over when another is left, be it of an earlier rung. */
function nextRung(s: Situation, entry: GoalEntry): Rung | undefined {
  const { rung, last, due } = recordIn(s, entry).help;
  const kinds = kindsOf(s, entry);
  const offer = offerOf(s, entry);
  const has = (name: Rung) => (name === 'choose' ? offer.length > 0 : kinds.includes(name));
  const isOther = (name: Rung) =>
    has(name) && (name === 'choose' ? offer.some((kind) => kind !== last) : name !== last);
  // who cannot go on alone is taught again: no light rung, as long as there is a way to be taught
  const ahead = rungs.slice(due ? rungs.indexOf('choose') : Math.min(rung, rungs.length - 1));
  const again = due ? ahead.find(has) : undefined;
  return ahead.find(isOther) ?? again ?? rungs.find(isOther) ?? ahead.find(has);
}

function give(s: Situation, entry: GoalEntry, rung: Rung, why: Reason): Proposal | undefined {
  const goal = entry.goal.id;
  const from = lastAnswers(s, entry, lowSuccess.of);
  if (rung === 'choose')
    return { phase: 'extended', act: { do: 'support', goal, offer: offerOf(s, entry) }, why, from };
  if (rung === 'plan') return { phase: 'extended', act: { do: 'support', goal, offer: ['plan'] }, why, from };
  const twins = twinRows(s, goal);
  const twin = twins.length > 0;
  const picked = practiceItem(s, entry, twin ? twins : practiceRows(s, entry, true));
  const more = twin ? { help: rung, twin } : { help: rung };
  return picked && { ...practice(s, entry, picked, why, from, more), phase: 'extended' };
}
