import type { LessonEvent } from '@leerspoor/session';

const number = (text: string) => ({ type: 'number', text }) as const;

/** One of every kind of event, with what makes a difference. */
export const events: readonly LessonEvent[] = [
  { type: 'answer', response: number('7'), seconds: 12 },
  { type: 'answer', response: number('8'), seconds: 12 },
  { type: 'answer', response: number('6'), seconds: 0.2 },
  { type: 'answer', response: number('3//4'), seconds: 12 },
  { type: 'answer', response: { type: 'choice', chosen: ['7'] }, seconds: 12 },
  { type: 'draft', text: '{"type":"number","text":"1"}' },
  { type: 'next' },
  { type: 'support.open', kind: 'plan' },
  { type: 'support.open', kind: 'example', seconds: 4 },
  { type: 'support.open', kind: 'video' },
  { type: 'support.close', seconds: 9, completed: true },
  { type: 'support.fail' },
  { type: 'step', step: 1, steps: 2, success: true },
  { type: 'video', action: 'played', at: 0, watched: [], length: 60 },
  { type: 'choose', choice: 'goal', value: 'g1' },
  { type: 'choose', choice: 'goal', value: 'no such goal' },
  { type: 'choose', choice: 'alone', value: 'yes' },
  { type: 'choose', choice: 'continue', value: 'no-help' },
  { type: 'choose', choice: 'challenge', value: 'challenge' },
  { type: 'choose', choice: 'later', value: 'stop' },
  { type: 'estimate', value: 2, scale: 3 },
  { type: 'ask', words: 'Wat is een breuk?' },
  { type: 'exit', question: 'helped', answer: 'plan' },
  { type: 'pause' },
  { type: 'resume' },
  { type: 'stop' },
  { type: 'take-over' },
  { type: 'overrule', by: 'juf', overrule: { do: 'assign', id: 'o1', goal: 'g2' } },
  { type: 'overrule', by: 'juf', overrule: { do: 'skip', id: 'o2', goal: 'g1' } },
  { type: 'overrule', by: 'juf', overrule: { do: 'exclude', id: 'o3', item: 'g1-basis-practice-0' } },
  { type: 'assign', assignment: { goals: ['g1'] } },
];
