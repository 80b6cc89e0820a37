import { rightResponses, score, wrongResponses, type Feedback, type Question, type Text } from '@leerspoor/content';

/** Why an item does not do what it says. */
export interface Fault {
  readonly rule: 'right-is-wrong' | 'same-wrong' | 'wrong-unreadable' | 'wrong-is-right' | 'wrong-hidden';
  /** The wrong answer that it is about: its number in the item, from 0, and how it is given. */
  readonly wrong?: { readonly number: number; readonly answer: string };
}

/** The part of feedback that scoring gives as its text. */
export function textOf(feedback: Feedback): Text {
  return typeof feedback === 'object' && 'how' in feedback ? feedback.how : feedback;
}

/**
 * None where an item does what it says: the right answer is worth 1, every wrong answer can be given, is worth less, and
 * no two of them are the same.
 */
export function faultOf(question: Question): Fault | undefined {
  const { interaction, wrong } = question;
  const right = rightResponses(interaction);
  if (right.length === 0 || right.some((response) => score(question, response).score < 1))
    return { rule: 'right-is-wrong' };
  const given = wrong.map(({ answer }) => answer);
  for (const [number, answer] of given.entries()) {
    if (answer === undefined) continue;
    const fault = (rule: Fault['rule']): Fault => ({ rule, wrong: { number, answer } });
    if (given.indexOf(answer) < number) return fault('same-wrong');
    const response = wrongResponses(interaction, { answer })[0];
    if (!response) return fault('wrong-unreadable');
    const outcome = score(question, response);
    if (outcome.score >= 1) return fault('wrong-is-right');
    const own = wrong[number]!;
    if (outcome.misconception !== own.misconception || outcome.feedback !== textOf(own.feedback))
      return fault('wrong-hidden');
  }
  return undefined;
}
