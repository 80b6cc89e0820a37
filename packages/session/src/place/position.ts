import type { History } from '@leerspoor/engine';
import { untouched, type Position } from './context.js';
import type { Draft } from '../ports.js';
import type { Resume } from '../screen.js';

/** Where the facts say the lesson was: the very item, the same try, the same help, the half-typed answer. */
export function positionOf({ session, decision, open, support }: History, draft: Draft | undefined): Position {
  if (!session) return { state: 'open', task: untouched };
  const act = decision?.act;
  const isOpen = act?.do === 'present' && open?.item === act.item;
  return {
    state: session.ended ? 'finished' : session.paused ? 'paused' : 'open',
    decision,
    task: isOpen
      ? {
          attempts: open.attempts,
          response: open.response,
          opened: open.help,
          draft: draft && draft.item === open.item ? draft.text : undefined,
        }
      : untouched,
    support: support && { kind: support.kind, id: support.support, resume: resumeOf(support) },
  };
}

function resumeOf({ at, watched, steps }: NonNullable<History['support']>): Resume {
  return { ...(at !== undefined && { at, watched }), ...(steps !== undefined && { steps }) };
}
