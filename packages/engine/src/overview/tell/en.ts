import type { SignSentences } from './tell.js';

const ways = { practice: 'by practice', check: 'in a check', teacher: 'according to the teacher' };

export const en: SignSentences = {
  'no-data': () => 'No data yet: this goal was not begun.',
  stuck: ({ right, of, times }) =>
    `Stuck${times > 1 ? ` for the ${times}th time`.replace('2th', '2nd').replace('3th', '3rd') : ''}${of > 0 ? `: ${right} of ${of} right since` : '; nothing done since'}.`,
  struggling: ({ answers, right, of }) => `${answers} answers, and only ${right} of the last ${of} right.`,
  warned: ({ right, of }) => `Half-way to stuck: ${right} of the last ${of} right, no three in a row.`,
  misconception: ({ misconception, times, of }, { misconception: name }) =>
    `${times} of the last ${of} mistakes show the same misconception: ${name(misconception)}`,
  asked: ({ at, words }, { time }) => `Asked for help (${time(at)})${words ? `: “${words}”` : '.'}`,
  'with-help': () => 'Not yet ready to go on alone: practises with support.',
  prerequisite: ({ goal, estimate }, { goal: name, percent }) =>
    `What this builds on is shaky: ‘${name(goal)}’ (${percent(estimate)}).`,
  low: ({ estimate, answers }, { percent }) => `Estimate ${percent(estimate)} after ${answers} answers.`,
  busy: ({ estimate, answers, trend }, { percent }) =>
    `On the way: estimate ${percent(estimate)} after ${answers} answers${Math.abs(trend) < 0.05 ? '' : trend > 0 ? ', rising' : ', sinking a little'}.`,
  mastered: ({ by, at }, { time }) => `Goal mastered ${ways[by]}${at === undefined ? '' : `, ${time(at)}`}.`,
  recheck: ({ days }) => `Due again: sure ${days} ${days === 1 ? 'day' : 'days'} ago.`,
  reopened: () => 'It did not hold at the re-check; the goal is open again.',
  long: ({ days }) => `In extended instruction for ${days} days on this goal.`,
  'smaller-goal': ({ sessions, goal }, { goal: name }) =>
    `${sessions} sessions without success${goal === undefined ? ': make the goal smaller.' : `: take ‘${name(goal)}’ first.`}`,
  'too-fast': ({ share }, { percent }) => `${percent(share)} of the answers faster than one can read, and not right.`,
  idle: ({ minutes }) => `Silent for ${minutes} minutes in a lesson that runs.`,
};
