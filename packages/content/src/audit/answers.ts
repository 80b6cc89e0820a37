import { patternsOf, respond, rightResponses, wrongTexts } from '../answers.js';
import { answersOf } from '../interactions/answers.js';
import type { Interaction } from '../model/interaction.js';
import type { AnswerKey, WrongAnswer } from '../model/question.js';
import { gradeOf } from '../score.js';
import type { Fault } from '../schema/fault.js';
import type { Trail } from '../schema/trail.js';

type Answered = Pick<AnswerKey, 'interaction' | 'wrong'>;

/** The right and wrong answers of a question. */
export function answersFit({ interaction, wrong }: Answered, trail: Trail): boolean {
  const isRight = trail.within(['interaction'], () => rightAnswersFit(interaction, trail));
  return isRight && wrongAnswersFit({ interaction, wrong }, trail);
}

/** The right answers can be given, and count as right. */
export function rightAnswersFit(interaction: Interaction, trail: Trail): boolean {
  const { fits } = answersOf(interaction);
  if (fits && !fits(interaction, trail)) return false;
  const isRight = rightResponses(interaction).every((response) => {
    const grade = gradeOf(interaction, response);
    return 'score' in grade && grade.score === 1;
  });
  return isRight || trail.report(['rightIsWrong']);
}

/** Every known wrong answer can be given, is not right, and is listed once. */
export function wrongAnswersFit({ interaction, wrong }: Answered, trail: Trail): boolean {
  let ok = true;
  wrong.forEach((one, i) => {
    const second = wrong.slice(0, i).some(({ answer, pattern }) => answer === one.answer && pattern === one.pattern);
    const name = one.answer ?? one.pattern ?? '';
    const fault: Fault | undefined = second ? ['duplicate', 'wrong answer', name] : faultOf(interaction, one);
    if (fault) ok = trail.report(fault, 'wrong', i, one.answer === undefined ? 'pattern' : 'answer');
  });
  return ok;
}

function faultOf(interaction: Answered['interaction'], { answer, pattern = '' }: WrongAnswer): Fault | undefined {
  if (answer === undefined) {
    const patterns = patternsOf(interaction);
    if (!patterns.includes(pattern)) return ['unknownId', 'pattern', pattern, patterns];
    return wrongTexts(interaction, { pattern }).length === 0 ? ['patternIsEmpty', pattern] : undefined;
  }
  const response = respond(interaction, answer);
  const grade = response && gradeOf(interaction, response);
  if (!grade || 'ask' in grade) return ['cannotBeGiven', answer];
  return grade.score === 1 ? ['wrongIsRight', answer] : undefined;
}
