import type { Goal } from '../model/goal.js';
import type { Plan, PlanStep, Video } from '../model/support.js';
import type { Trail } from '../schema/trail.js';
import { rightAnswersFit, wrongAnswersFit } from './answers.js';
import { examplesFit } from './slots.js';

export function supportsFit({ supports }: Goal, trail: Trail): boolean {
  const ids = supports.map(({ id }) => id);
  const second = ids.findIndex((id, i) => ids.indexOf(id) < i);
  return second < 0 || trail.report(['duplicate', 'support', ids[second]!], 'supports', second, 'id');
}

export function videoFits({ sources, hosted, chapters = [], questions = [], seconds }: Video, trail: Trail): boolean {
  if (sources.length === 0 && hosted === undefined) return trail.report(['noSource'], 'sources');
  return [...chapters, ...questions].every(({ at }) => at <= seconds) || trail.report(['afterTheEnd']);
}

export function stepFits({ input, wrong }: PlanStep, trail: Trail): boolean {
  return input !== undefined || wrong === undefined || trail.report(['wrongWithoutInput'], 'wrong');
}

/** A step whose answer holds a slot is right as far as the item is that fills it. */
export function planFits(plan: Plan, trail: Trail): boolean {
  const fits = plan.steps.map(({ input, wrong = [] }, i) => {
    if (!input || /\{\w+\}/.test(JSON.stringify([input, wrong]))) return true;
    const isRight = trail.within(['steps', i, 'input'], () => rightAnswersFit(input, trail));
    return isRight && trail.within(['steps', i], () => wrongAnswersFit({ interaction: input, wrong }, trail));
  });
  return examplesFit(plan, trail) && fits.every(Boolean);
}
