import type { Report } from './command.js';

/** The report for people: a row a model. */
export function tableOf({ predicted, others, models }: Report): string {
  const rows = models.map(({ name, auc, logLoss, calibrationError }) =>
    row(name, number(auc), number(logLoss), number(calibrationError)),
  );
  return `${count(predicted)} answers predicted; ${count(others)} of other pupils to calibrate.

${row('', 'AUC', 'log-loss', 'error')}
${rows.join('\n')}
`;
}

const row = (name: string, ...cells: readonly string[]): string =>
  `${name.padEnd(18)}${cells.map((cell) => cell.padStart(10)).join('')}`;
const number = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(4));
const count = (value: number): string => value.toLocaleString('en');
