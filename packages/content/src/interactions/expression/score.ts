import { readExpression, type Expression } from '../../read/expression.js';
import type { ScoringOf } from '../kind.js';
import type { ExpressionInteraction } from './schema.js';

type Form = ExpressionInteraction['form'];

export const scoring: ScoringOf<'expression'> = {
  grade({ correct, form }, { text }) {
    if (text.trim() === '') return { ask: 'empty' };
    if (text.length > 100) return { ask: 'long' };
    if (!readExpression(text)) return { ask: 'unclear' };
    return { score: same(text, correct, form) ? 1 : 0 };
  },

  matches: [
    (_, { text }, answer) => same(text, answer, 'exact'),
    (_, { text }, answer) => same(text, answer, 'same'),
    ({ form }, { text }, answer) => form === 'value' && same(text, answer, 'value'),
  ],
};

function same(one: string, other: string, form: Form): boolean {
  const [a, b] = [readExpression(one), readExpression(other)];
  return a !== undefined && b !== undefined && forms[form](a) === forms[form](b);
}

const forms: Readonly<Record<Form, (value: Expression) => string>> = {
  value: ({ top, bottom }) => `${top}/${bottom}`,
  same: ({ sorted }) => sorted,
  exact: ({ written }) => written,
};
