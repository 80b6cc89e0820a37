import { assign, setup } from 'xstate';
import { readingPatience } from '../desk/read.js';
import * as placing from '../place/placing.js';
import * as changes from './changes.js';
import type { LessonContext, LessonInput } from '../place/context.js';
import { actions, actors } from './effects.js';
import type { LessonEvent, OwnEvent } from '../events.js';
import * as guards from './guards.js';

/** The words of the chart. It orders and decides nothing; it touches the world through actors and effects alone. */
export const words = setup({
  types: {
    context: {} as LessonContext,
    events: {} as LessonEvent | OwnEvent,
    input: {} as LessonInput,
  },
  actors,
  guards,
  /** Milliseconds to wait for the disk: with an answer, and with a whole log. */
  delays: { patience: 1000, longPatience: readingPatience },
  actions: {
    ...actions,
    takeDecision: assign(placing.takeDecision),
    takeOver: assign(changes.takeOver),
    goUnread: assign(changes.goUnread),
    takePosition: assign(placing.takePosition),
    takeItems: assign(placing.takeItems),
    takeStanding: assign(changes.takeStanding),
    takeAssignment: assign(changes.takeAssignment),
    loseGoal: assign(changes.loseGoal),
    countAnswer: assign(changes.countAnswer),
    askAgain: assign(changes.askAgain),
    keepDraft: assign(changes.keepDraft),
    openSupport: assign(changes.openSupport),
    keepPlace: assign(changes.keepPlace),
    closeSupport: assign(changes.closeSupport),
    breakSupport: assign(changes.breakSupport),
    holdOverrule: assign(changes.holdOverrule),
    releaseOverrules: assign(changes.releaseOverrules),
    tryAgain: assign(changes.tryAgain),
    startAnew: assign(changes.startAnew),
    explain: assign(changes.explain),
  },
});
