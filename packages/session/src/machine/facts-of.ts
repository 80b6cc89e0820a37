import type { FactBody } from '@leerspoor/engine';
import type { EventOf, Given, LessonContext } from '../place/context.js';
import type { LessonEvent } from '../events.js';
import { presentOf } from '../place/task.js';
import { outcomeOf } from './outcome.js';
import { openSupportOf, supportOf } from './support.js';

// What happened, as facts: one function for each thing that a pupil, a host or a teacher does.

type Of<T extends LessonEvent['type']> = Given<EventOf<T>>;
type Facts = readonly FactBody[];

/** The context already holds the answer. */
export function answered({ context, event }: Of<'answer'>): Facts {
  const { item, task } = context;
  const act = presentOf(context);
  const outcome = outcomeOf(context);
  if (!item || !act || !outcome) return [];
  const { family, goals, difficulty, guess } = item;
  const aided =
    context.assignment.together ||
    act.help ||
    act.prefilled > 0 ||
    act.twin ||
    (item.scaffold ?? 0) > 0 ||
    task.opened.length > 0;
  return [
    {
      type: 'item.answered',
      ...{ item: item.id, family, goals, track: act.track, use: act.use, difficulty, guess },
      response: event.response,
      score: outcome.score,
      attempt: task.attempts,
      unaided: !aided,
      rapid: event.seconds < Math.max(1.5, item.seconds / 10),
      ...(isMisconception(context, outcome.misconception) && { misconception: outcome.misconception }),
      ...(outcome.selfJudged && { selfJudged: true }),
      seconds: event.seconds,
    },
  ];
}

/** A slip is no misconception. */
function isMisconception({ pack }: LessonContext, id: string | undefined): boolean {
  return id !== undefined && !pack.misconceptions.find((misconception) => misconception.id === id)?.slip;
}

/** Opening a support in the place of another closes that one. */
export function opened({ context, event }: Of<'support.open'>): Facts {
  const support = supportOf(context, event.kind);
  const { goal } = context.standing;
  if (!support || goal === undefined) return [];
  const offered = !presentOf(context);
  const { kind, id } = support;
  return [
    ...closing(context, event.seconds ?? 0, false),
    ...(offered ? [{ type: 'pupil.chose', choice: 'support', value: kind, goal } as const] : []),
    { type: 'support.opened', kind, support: id, goal, item: context.item?.id, by: offered ? 'engine' : 'pupil' },
  ];
}

export function closed({ context, event }: Of<'support.close'>): Facts {
  return closing(context, event.seconds, event.completed);
}

export function broke({ context }: Of<'support.fail'>): Facts {
  return closing(context, 0, false);
}

function closing({ support, standing: { goal } }: LessonContext, seconds: number, completed: boolean): Facts {
  if (!support || goal === undefined) return [];
  return [{ type: 'support.closed', kind: support.kind, support: support.id, goal, seconds, completed }];
}

export function stepped({ context, event }: Of<'step'>): Facts {
  const support = openSupportOf(context);
  const { goal } = context.standing;
  if (!support || goal === undefined) return [];
  const { step, steps, success } = event;
  return [{ type: 'step.completed', support: support.id, goal, step, steps, success, item: context.item?.id }];
}

export function watched({ context, event }: Of<'video'>): Facts {
  const support = openSupportOf(context);
  const { goal } = context.standing;
  if (!support || goal === undefined) return [];
  const { action, at, watched, length } = event;
  return [{ type: 'video.progressed', support: support.id, goal, action, at, watched, length }];
}

export function estimated({ context, event }: Of<'estimate'>): Facts {
  const { goal } = context.standing;
  if (goal === undefined) return [];
  const when = context.decision?.act.do === 'end' ? 'after' : 'before';
  const { value, scale, aim, needs } = event;
  return [{ type: 'pupil.estimated', goal, when, value, scale, aim, needs }];
}

export function chose({ context, event }: Of<'choose'>): Facts {
  return [{ type: 'pupil.chose', choice: event.choice, value: event.value, goal: context.standing.goal }];
}

/** "Ik wil later verder": the engine answers it with a kind end. */
export function stopped({ context }: Given): Facts {
  return [{ type: 'pupil.chose', choice: 'later', value: 'stop', goal: context.standing.goal }];
}

export function asked({ context, event }: Of<'ask'>): Facts {
  const goal = context.standing.goal ?? context.assignment.goals?.[0] ?? context.pack.goals[0]?.id;
  if (goal === undefined) return [];
  return [{ type: 'help.requested', goal, item: context.item?.id, words: event.words }];
}

export function exited({ event }: Of<'exit'>): Facts {
  return [{ type: 'exit.answered', question: event.question, answer: event.answer }];
}

export function overruled({ event }: Of<'overrule'>): Facts {
  return [{ type: 'teacher.overruled', by: event.by, overrule: event.overrule }];
}

/** Those that came before the log was read. */
export function heldOverrules({ context }: Given): Facts {
  return context.held.flatMap((event) => overruled({ context, event }));
}

export function paused(): Facts {
  return [{ type: 'session.paused' }];
}

export function resumed(): Facts {
  return [{ type: 'session.resumed' }];
}

export function finished({ context }: Given): Facts {
  const act = context.decision?.act;
  return [{ type: 'session.finished', reason: act?.do === 'end' ? act.reason : 'pupil' }];
}
