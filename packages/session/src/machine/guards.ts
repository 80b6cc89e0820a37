import { score } from '@leerspoor/content/score';
import type { Act, Phase } from '@leerspoor/engine';
import type { EventOf, Found, Given } from '../place/context.js';
import type { Stage } from '../screen.js';
import { helpOf, presentOf } from '../place/task.js';
import { isSilent, stageOf } from './outcome.js';
import { openSupportOf } from './support.js';

// Guards only read the decision, and what the pupil did since: a guard may run several times for one event.

export function undecided({ context }: Given): boolean {
  return context.decision === undefined;
}

export function acts({ context }: Given, act: Act['do']): boolean {
  return context.decision?.act.do === act;
}

export function inPhase({ context }: Given, phase: Phase): boolean {
  return context.decision?.phase === phase;
}

/** An item is to be shown whose file is not there. */
export function lacksItem({ context }: Given): boolean {
  return presentOf(context) !== undefined && context.item === undefined;
}

export function supportIsOpen({ context }: Given): boolean {
  return openSupportOf(context) !== undefined;
}

export function offersHelp({ context }: Given): boolean {
  const act = context.decision?.act;
  return act !== undefined && 'offer' in act;
}

export function mayOpen({ context }: Given, { kind }: EventOf<'support.open'>): boolean {
  return helpOf(context).includes(kind);
}

export function isAt({ context }: Given, stage: Stage): boolean {
  return stageOf(context) === stage;
}

export function goesOnSilently({ context }: Given): boolean {
  return isSilent(context) && context.task.attempts > 0;
}

export function isUnreadable({ context }: Given, { response }: EventOf<'answer'>): boolean {
  return context.item === undefined || score(context.item, response).unreadable === true;
}

export function choosesGoal({ context }: Given, { choice, value }: EventOf<'choose'>): boolean {
  const act = context.decision?.act;
  return choice === 'goal' && act?.do === 'choose' && act.goals.includes(value);
}

/** To show at once what is known, where that is offered. */
export function choosesCheck({ context }: Given, { choice, value }: EventOf<'choose'>): boolean {
  const act = context.decision?.act;
  return choice === 'check' && act?.do === 'orient' && act.check === true && act.goal === value;
}

export function goesOn(_: Given, { choice }: EventOf<'choose'>): boolean {
  return choice === 'alone' || choice === 'continue';
}

export function leaves(_: Given, { choice }: EventOf<'choose'>): boolean {
  return choice === 'later';
}

/** The overrule takes away what is open now: no use in finishing it. */
export function touchesOpen({ context }: Given, { overrule }: EventOf<'overrule'>): boolean {
  if (overrule.do === 'exclude') return overrule.item === context.item?.id;
  return (overrule.do === 'lock' || overrule.do === 'skip') && overrule.goal === context.standing.goal;
}

export function skipsTicket({ context }: Given): boolean {
  return context.assignment.without?.includes('reflecting') ?? false;
}

export function wasElsewhere(_: Given, { state }: Found): boolean {
  return state === 'elsewhere';
}

export function wasPaused(_: Given, { state }: Found): boolean {
  return state === 'paused';
}

export function wasFinished(_: Given, { state }: Found): boolean {
  return state === 'finished';
}
