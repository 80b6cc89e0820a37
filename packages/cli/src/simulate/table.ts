import type { GoalReport, SimulationReport } from '@leerspoor/engine';

/** More than this asks for the author's attention. Shares 0 to 1. */
const limits = { wrong: 0.1, emptied: 0.1, withoutHerhaling: 0.25 };

/** The report for people: a row a goal, what the columns mean, and what asks for attention. */
export function tableOf(report: SimulationReport): string {
  const name = Math.max(8, ...report.goals.map(({ goal }) => goal.length)) + 2;
  const rows = [...report.goals, { ...report.all, goal: 'all' }].map((goal) => row(goal, name));
  const heads = ['pupils', 'mastered', 'items', 'most', 'wrong', 'clearly', 'stuck', 'unheard', 'empty', 'no herh.'];
  return `${report.pupils} pupils, world ${report.world}, seed ${report.seed}

${'goal'.padEnd(name)}${heads.map((head) => head.padStart(9)).join('')}
${rows.join('\n')}

mastered  who can learn, in 40 items   items, most  first tries up to mastery: the middle pupil, nine in ten
wrong     declared, true chance < .80  clearly      declared, true chance < .65
stuck     the teacher heard of it      unheard      not mastered, and nobody heard
empty     met every practice item      no herh.     items given while help was on that were no herhaling
all       the line as a whole: the first goal is begun by everybody, later ones by who mastered what comes before

${remarks(report).join('\n')}
`;
}

function row(goal: GoalReport, width: number): string {
  const cells = [
    goal.begun,
    percent(goal.learnersMastered),
    count(goal.items.median),
    count(goal.items.most),
    percent(goal.wrong),
    percent(goal.clearlyWrong),
    goal.stuck,
    goal.deadEnds,
    percent(goal.emptied),
    percent(goal.withoutHerhaling),
  ];
  return `${goal.goal.padEnd(width)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
}

function remarks(report: SimulationReport): readonly string[] {
  const named = (is: (goal: GoalReport) => boolean): string =>
    report.goals
      .filter(is)
      .map(({ goal }) => goal)
      .join(', ');
  const never = Object.entries(report.neverChosen).map(([use, ids]) => `${ids.length} of ${use} (${some(ids)})`);
  const all: readonly (readonly [string, string])[] = [
    ['Too little herhaling for', named((goal) => goal.withoutHerhaling > limits.withoutHerhaling)],
    ['Too few practice items for', named((goal) => goal.emptied > limits.emptied)],
    ['Mastery is declared wrongly too often on', named((goal) => goal.wrong > limits.wrong)],
    ['Nobody reached', named((goal) => goal.begun === 0)],
    ['Items never chosen:', never.join('; ')],
    ['Pupils who went round in circles:', report.loops > 0 ? String(report.loops) : ''],
  ];
  const found = all.filter(([, what]) => what !== '').map(([sentence, what]) => `${sentence} ${what}.`);
  return found.length > 0 ? found : ['Nothing asks for attention.'];
}

function some(ids: readonly string[]): string {
  return ids.length > 3 ? `${ids.slice(0, 3).join(', ')}, …` : ids.join(', ');
}

const percent = (share: number): string => (Number.isNaN(share) ? '-' : `${(100 * share).toFixed(0)} %`);
const count = (value: number): string => (Number.isNaN(value) ? '-' : String(value));
