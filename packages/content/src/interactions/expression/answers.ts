import { readExpression } from '../../read/expression.js';
import type { AnswersOf } from '../kind.js';

export const answers: AnswersOf<'expression'> = {
  right: ({ correct }) => [{ type: 'expression', text: correct }],
  respond: (_, answer) => (readExpression(answer) ? { type: 'expression', text: answer } : undefined),
  guess: () => 0,
  fits: ({ correct }, trail) =>
    readExpression(correct) !== undefined || trail.report(['wrong', ['readableExpression'], correct], 'correct'),
};
