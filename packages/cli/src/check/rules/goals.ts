import { plainText, type Plan, type PlanStep, type Support } from '@leerspoor/content';
import type { Spot } from '../../source/spot.js';
import type { Problems } from '../../source/problem.js';
import { eachGoal, type Rule } from '../rule.js';
import { wordsOf } from '../words.js';

/** The ways of help a goal offers: an idea to begin with, a plan in steps, an example. */
export const supports: Rule = eachGoal(({ goal, file }, _, problems) => {
  if (!goal.supports) return;
  const at = file.spot.at('supports');
  for (const kind of ['hint', 'plan', 'example'] as const) {
    if (!goal.supports.some((support) => support.kind === kind))
      problems.warn(
        at,
        `no-${kind}`,
        `This goal has no ${kind}; add one, so that a pupil who is stuck can choose how to be helped.`,
      );
  }
  for (const [i, support] of goal.supports.entries()) checkSupport(support, at.at(i), problems);
});

function checkSupport(support: Support, at: Spot, problems: Problems): void {
  if (support.kind === 'plan') checkPlan(support, at.at('steps'), problems);
  if (support.kind === 'video') {
    if (!support.captions.some(({ kind = 'captions' }) => kind === 'captions'))
      problems.warn(
        at,
        'no-captions',
        'This video has no captions; add "captions: {nl: media/….vtt}" for who cannot hear it.',
      );
    if (support.transcript.length === 0)
      problems.warn(at, 'no-transcript', 'This video has no transcript; write what is said, for who cannot play it.');
    if (support.seconds > 120)
      problems.warn(at, 'long-video', `This video takes ${support.seconds} seconds; keep one idea in 45 to 90.`);
  }
}

const stepWords = 10;

function checkPlan({ steps }: Plan, at: Spot, problems: Problems): void {
  if (steps.length < 3 || steps.length > 5)
    problems.warn(at, 'plan-length', `This plan has ${steps.length} steps; 3 to 5 can be kept in mind.`);
  for (const [i, step] of steps.entries()) checkStep(step, at.at(i), problems);
}

function checkStep(step: PlanStep, at: Spot, problems: Problems): void {
  const count = plainText(step.text).split(/\s+/u).length;
  if (count > stepWords)
    problems.warn(
      at.at('text'),
      'long-step',
      `This step has ${count} words; at most ${stepWords}, so that it can be read at a glance.`,
    );
  if (step.pictogram === undefined)
    problems.warn(at, 'no-pictogram', 'This step has no pictogram; add "pictogram: …" for who does not read yet.');
}

/** Success criteria are in the words of a pupil. */
export const criteria: Rule = eachGoal(({ goal, file }, { head }, problems) => {
  const begins = wordsOf(head.lang)?.criterion;
  for (const [i, { text }] of (goal.criteria ?? []).entries()) {
    if (begins && !begins.test(plainText(text).trim()))
      problems.warn(
        file.spot.at('criteria', i),
        'criterion',
        `"${plainText(text).slice(0, 40)}" is not in the words of a pupil; let it begin with "Ik …".`,
      );
  }
  if (goal.criteria?.length === 0)
    problems.warn(
      file.spot.at('criteria'),
      'no-criteria',
      'This goal has no success criteria; say how a pupil knows that it works: "Ik …".',
    );
});

/** Learning goes on off the screen: each goal gives something to do with real things. */
export const offscreen: Rule = ({ goals, head }, problems) => {
  for (const { file } of goals) {
    if (head.goals.find(({ id }) => id === file.id)?.offscreen?.length) continue;
    problems.warn(
      file.spot,
      'no-offscreen',
      'This goal has nothing to do off the screen; add "offscreen:", e.g. "Vouw een blaadje in vier.".',
    );
  }
};
