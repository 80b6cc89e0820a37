import { rightResponses, score, wrongResponses, type Feedback, type Question, type Text } from '@leerspoor/content';
import type { Problems } from '../source/problem.js';
import type { Entry } from '../template/entry.js';

/**
 * Whether an item does what it says: the right answer is worth 1, every wrong answer can be given, is worth less, and no
 * two of them are the same. Of a template such a case is passed over; a single item has nothing else, so it is a fault.
 */
export function provable(question: Question, entry: Entry, template: boolean, problems: Problems): boolean {
  const fault = faultOf(question);
  if (fault && !template)
    problems.error(
      entry
        .spot(fault.wrong === undefined ? 'answer' : 'wrong')
        .at(...(fault.wrong === undefined ? [] : [fault.wrong])),
      fault.rule,
      fault.message,
    );
  return fault === undefined;
}

interface Fault {
  readonly rule: string;
  /** Number of the wrong answer, from 0. */
  readonly wrong?: number;
  readonly message: string;
}

/** The part of feedback that scoring gives as its text. */
export function textOf(feedback: Feedback): Text {
  return typeof feedback === 'object' && 'how' in feedback ? feedback.how : feedback;
}

function faultOf(question: Question): Fault | undefined {
  const { interaction, wrong } = question;
  const right = rightResponses(interaction);
  if (right.length === 0 || right.some((response) => score(question, response).score < 1)) {
    return {
      rule: 'right-is-wrong',
      message: 'Its own scoring does not take the right answer; look at how it is written.',
    };
  }
  const given = wrong.map(({ answer }) => answer);
  for (const [i, answer] of given.entries()) {
    if (answer === undefined) continue;
    if (given.indexOf(answer) < i)
      return { rule: 'same-wrong', wrong: i, message: `The wrong answer "${answer}" stands twice; keep one.` };
    const response = wrongResponses(interaction, { answer })[0];
    if (!response)
      return {
        rule: 'wrong-unreadable',
        wrong: i,
        message: `Nobody can give the answer "${answer}" here; write it as a pupil would type it.`,
      };
    const outcome = score(question, response);
    if (outcome.score >= 1)
      return {
        rule: 'wrong-is-right',
        wrong: i,
        message: `The wrong answer "${answer}" counts as right; take it out, or change the right answer.`,
      };
    if (outcome.misconception !== wrong[i]!.misconception || outcome.feedback !== textOf(wrong[i]!.feedback)) {
      return {
        rule: 'wrong-hidden',
        wrong: i,
        message: `The wrong answer "${answer}" is taken for another one above it; take one out.`,
      };
    }
  }
  return undefined;
}
