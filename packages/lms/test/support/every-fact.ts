import type { FactBody } from '@leerspoor/engine';
import { Lesson, line } from './lesson.js';

/** What a long lesson without trouble does not bring by itself. */
const further: readonly FactBody[] = [
  { type: 'support.opened', kind: 'video', support: 'video', goal: 'A', by: 'pupil', item: 'A.basis.0' },
  ...(['played', 'paused', 'seeked', 'ended'] as const).map((action) => ({
    ...({ type: 'video.progressed', support: 'video', goal: 'A', action, at: 12.3456, length: 60 } as const),
    watched: [
      [0, 5.12345],
      [7, 12.3456],
    ] as const,
  })),
  { type: 'support.closed', kind: 'video', support: 'video', goal: 'A', seconds: 12, completed: true },
  { type: 'step.completed', support: 'plan', goal: 'A', step: 1, steps: 3, success: false },
  { type: 'track.changed', goal: 'A', from: null, to: 'herhaling', reason: 'help' },
  { type: 'goal.mastered', goal: 'A', by: 'check', estimate: 0.91 },
  { type: 'goal.reopened', goal: 'A', reason: 'recheck' },
  { type: 'pupil.estimated', goal: 'A', when: 'before', value: 0, scale: 10, needs: 'uitleg van Jan' },
  { type: 'pupil.chose', choice: 'later', value: '' },
  { type: 'help.requested', goal: 'A', words: 'Ik heet Jan' },
  { type: 'pupil.stuck', goal: 'A', answered: 12, right: 1, level: 'stuck' },
  { type: 'teacher.overruled', by: 'juf', overrule: { do: 'lock', id: 'o1', goal: 'B' } },
  { type: 'exit.answered', question: 'hoe', answer: 'Met Jan ging het goed' },
  { type: 'session.paused' },
];

const responses = [
  { type: 'number', text: '3,5' },
  { type: 'number', text: 'drie' },
  { type: 'fraction', text: '1 3/4' },
  { type: 'choice', chosen: ['a'] },
  { type: 'select', chosen: ['a', 'c'] },
  { type: 'order', order: ['b', 'a'] },
  { type: 'match', pairs: { r1: 'l1', r2: 'l2' } },
  { type: 'number-line', at: 0.25 },
  { type: 'shade', parts: 5, shaded: [0, 3] },
  { type: 'gaps', filled: { x: '1', y: 'loopt' } },
  { type: 'place', counts: { nest: 3 } },
  { type: 'split', values: ['7', '3', '4'] },
  { type: 'open', text: 'Ik ben Jan', met: [0] },
  { type: 'stepped', steps: [{ type: 'number', text: '2' }] },
] as const;

/** A lesson of some 150 answers of every kind, with every type of fact. */
export function everything(): Lesson {
  const lesson = new Lesson(line);
  for (let i = 0; i < 150; i++) {
    if (lesson.history.session?.ended) lesson.begin(60_000);
    lesson.step(() => i % 3 !== 0);
    const response = responses[i % responses.length]!;
    const last = lesson.facts.filter((fact) => fact.type === 'item.answered').at(-1);
    if (last) Object.assign(last, { response });
  }
  for (const body of further) lesson.add(body);
  lesson.now += 120_000;
  lesson.add({ type: 'session.resumed' }).add({ type: 'session.paused' });
  lesson.now += 5_000;
  return lesson.add({ type: 'session.resumed' }).add({ type: 'session.finished', reason: 'pupil' });
}
