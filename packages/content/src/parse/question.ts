import { says } from '../messages.js';
import { kindOf, interaction } from '../interactions/registry.js';
import type { AnswerKey, Question, WrongAnswer } from '../model/interaction.js';
import { list, object, optional, type Fields, type Schema } from '../schema/schema.js';
import type { Trail } from '../schema/trail.js';
import { ref, text as line } from '../schema/words.js';
import { figure } from './figure.js';
import { text } from './text.js';

export const wrongAnswer: Schema<WrongAnswer> = object<WrongAnswer>({
  answer: line(200),
  misconception: optional(ref('misconception')),
  feedback: text,
});

export const questionFields: Fields<Question> = {
  prompt: text,
  speech: optional(line(2_000)),
  figure: optional(figure),
  interaction,
  wrong: list(wrongAnswer, 0, 50),
  right: text,
  otherwise: optional(text),
};

/** Every known wrong answer can be given, is not right, and is listed once. */
export function wrongAnswersFit(
  { interaction, wrong }: Pick<AnswerKey, 'interaction' | 'wrong'>,
  trail: Trail,
): boolean {
  const kind = kindOf(interaction.type);
  if (!kind) return false;
  let ok = true;
  wrong.forEach(({ answer }, i) => {
    const response = kind.respond(interaction, answer);
    const grade = response && kind.grade(interaction, response);
    const second = wrong.findIndex((other) => other.answer === answer) < i;
    if (!grade || 'ask' in grade) ok = trail.report(says.cannotBeGiven(answer), 'wrong', i, 'answer');
    else if (grade.score === 1) ok = trail.report(says.wrongIsRight(answer), 'wrong', i, 'answer');
    else if (second) ok = trail.report(says.duplicate('wrong answer', answer), 'wrong', i, 'answer');
  });
  return ok;
}
