import { plainText, rightResponses } from '@leerspoor/content';
import type { Made } from '../../compile/items.js';
import { eachGoal, eachItem, saidBy, type Rule } from '../rule.js';
import { wordsOf } from '../words.js';

/** Feedback is on the work, and says how to go on. */
export const tone: Rule = eachItem((made, { head }, problems) => {
  const words = wordsOf(head.lang);
  if (!words) return;
  for (const { of, text, at } of saidBy(made)) {
    const said = plainText(text).trim();
    const praise = words.praise.exec(said)?.[0];
    if (praise)
      problems.warn(
        at,
        'person-praise',
        `"${praise}" praises the person; say what is right in the work, or which step helped.`,
      );
    if (of !== 'right' && words.verdict.test(said))
      problems.warn(at, 'bare-wrong', `"${said}" only says that it is wrong; say what to look at.`);
    if (of === 'right' && words.claim.test(said))
      problems.warn(
        at,
        'claimed-strategy',
        `"${said.slice(0, 30)}…" says what the pupil did, but nobody saw that; state the rule that makes it right.`,
      );
  }
});

/** A wrong answer is met with something to go on with; of a stepped item by its steps, of one like another by that one. */
export const helped: Rule = eachItem(({ item, entry }, _, problems) => {
  const { wrong = [], otherwise, like } = entry.source;
  const isElsewhere = like !== undefined || item.interaction.type === 'stepped' || item.selfJudged;
  if (wrong.length === 0 && otherwise === undefined && !isElsewhere)
    problems.warn(
      entry.spot(),
      'no-feedback',
      'This item says nothing to a wrong answer; add "wrong:" with the mistakes that pupils make, or "otherwise:" with what to look at.',
    );
});

/** The first feedback helps to look again; the answer comes after the second try. */
export const giveaway: Rule = eachItem((made, _, problems) => {
  const answers = rightTexts(made).filter((answer) => !holds(plainText(made.item.prompt), answer));
  for (const { of, text, at } of saidBy(made)) {
    const told = of === 'right' ? undefined : answers.find((answer) => holds(plainText(text), answer));
    if (told !== undefined && !problems.has(at, 'gives-away'))
      problems.warn(
        at,
        'gives-away',
        `This feedback gives the answer "${told}" away at the first try (${made.item.id}); point to where to look instead.`,
      );
  }
});

/** What a pupil types; options of a choice are on the screen as it is. */
function rightTexts({ item }: Made): string[] {
  return rightResponses(item.interaction).flatMap((response) => ('text' in response ? [response.text] : []));
}

function holds(text: string, answer: string): boolean {
  const sign = answer.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}/,])${sign}(?![\\p{L}\\p{N}/]|,\\d)`, 'iu').test(text);
}

/** Somewhere feedback is about the way of working or about steering oneself, not only about the task. */
export const levels: Rule = eachGoal(({ file, made }, _, problems) => {
  const beyond = made
    .flatMap(saidBy)
    .some(
      ({ feedback }) =>
        typeof feedback === 'object' &&
        'level' in feedback &&
        feedback.level !== undefined &&
        feedback.level !== 'task',
    );
  if (made.length > 0 && !beyond)
    problems.warn(
      file.spot.at('items'),
      'task-only',
      'All feedback of this goal is about the task; let some be about the way of working: "level: process" or "level: self".',
    );
});
