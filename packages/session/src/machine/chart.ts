import { freshContext } from '../place/context.js';
import * as facts from './facts-of.js';
import { all, assignmentOf, error, itself, lossOf, output } from './params.js';
import { practises, teaches } from './phases.js';
import { words } from './words.js';

/** What a teacher or host may say at any time; the facts of it are never lost. */
const overrule = { actions: { type: 'record', params: facts.overruled } } as const;
const assigned = { actions: { type: 'takeAssignment', params: assignmentOf } } as const;
const asked = { actions: { type: 'record', params: facts.asked } } as const;

/** Loading found the place: the lesson goes on there. */
const arrives = [
  { type: 'takePosition', params: output },
  { type: 'record', params: facts.heldOverrules },
  'releaseOverrules',
] as const;

export const lessonMachine = words.createMachine({
  id: 'session',
  context: freshContext,
  initial: 'loading',
  on: { moved: { target: '.elsewhere', actions: 'handOver' }, assign: assigned },
  states: {
    loading: {
      invoke: {
        src: 'load',
        input: all,
        onDone: [
          { guard: { type: 'wasElsewhere', params: output }, target: 'elsewhere' },
          { guard: { type: 'wasPaused', params: output }, target: 'paused', actions: arrives },
          { guard: { type: 'wasFinished', params: output }, target: 'finished', actions: arrives },
          { target: 'lesson', actions: arrives },
        ],
        onError: { target: 'failed', actions: { type: 'explain', params: error } },
      },
      after: { longPatience: { target: 'loading', reenter: true, actions: 'goUnread' } },
      on: { overrule: { actions: { type: 'holdOverrule', params: itself } } },
    },

    lesson: {
      initial: 'placing',
      on: {
        pause: { target: 'paused', actions: { type: 'record', params: facts.paused } },
        stop: { target: '.deciding', actions: { type: 'record', params: facts.stopped } },
        choose: [
          {
            guard: { type: 'leaves', params: itself },
            target: '.deciding',
            actions: { type: 'record', params: facts.chose },
          },
          { actions: { type: 'record', params: facts.chose } },
        ],
        overrule: [{ guard: { type: 'touchesOpen', params: itself }, target: '.deciding', ...overrule }, overrule],
        ask: asked,
      },
      states: {
        /** Leads to what was decided, after each decision and after each interruption. */
        placing: {
          always: [
            { guard: 'undecided', target: 'deciding' },
            { guard: 'lacksItem', target: 'fetching' },
            { guard: { type: 'acts', params: 'orient' }, target: 'orienting' },
            { guard: { type: 'acts', params: 'choose' }, target: 'choosing' },
            { guard: { type: 'acts', params: 'close' }, target: 'closing' },
            { guard: { type: 'acts', params: 'end' }, target: 'reflecting' },
            { guard: { type: 'acts', params: 'instruct' }, target: 'instructing' },
            { guard: { type: 'inPhase', params: 'activating' }, target: 'activating' },
            { guard: { type: 'inPhase', params: 'guided' }, target: 'guided' },
            { guard: { type: 'inPhase', params: 'extended' }, target: 'extended' },
            { guard: { type: 'inPhase', params: 'checking' }, target: 'checking' },
            { guard: { type: 'inPhase', params: 'enriching' }, target: 'enriching' },
            { target: 'independent' },
          ],
        },

        /** The one place where the engine is called. It answers before any other event is heard. */
        deciding: {
          id: 'deciding',
          invoke: {
            src: 'decide',
            input: all,
            onError: { target: '#failed', actions: { type: 'explain', params: error } },
          },
          on: { decided: { target: 'placing', actions: { type: 'takeDecision', params: itself } } },
        },

        fetching: {
          invoke: {
            src: 'fetch',
            input: all,
            onDone: { target: 'placing', actions: { type: 'takeItems', params: output } },
            onError: { target: 'deciding', actions: [{ type: 'notify', params: lossOf }, 'loseGoal'] },
          },
        },

        /** Goal and success criteria; where do I stand? */
        orienting: {
          on: {
            next: 'deciding',
            estimate: { actions: { type: 'record', params: facts.estimated } },
            choose: {
              guard: { type: 'choosesCheck', params: itself },
              target: 'deciding',
              actions: { type: 'record', params: facts.chose },
            },
          },
        },
        choosing: {
          on: {
            choose: {
              guard: { type: 'choosesGoal', params: itself },
              target: 'deciding',
              actions: { type: 'record', params: facts.chose },
            },
          },
        },
        /** What do you know already? */
        activating: practises,
        instructing: teaches,
        /** Steps worked before, fewer each time. */
        guided: practises,
        /** Can you go on alone? */
        closing: {
          on: {
            next: 'deciding',
            choose: {
              guard: { type: 'goesOn', params: itself },
              target: 'deciding',
              actions: { type: 'record', params: facts.chose },
            },
          },
        },
        independent: practises,
        /** Other help, then herhaling. */
        extended: practises,
        checking: practises,
        /** Verrijking. */
        enriching: practises,

        /** The exit ticket. */
        reflecting: {
          always: { guard: 'skipsTicket', target: 'finishing', actions: { type: 'record', params: facts.finished } },
          on: {
            exit: { actions: { type: 'record', params: facts.exited } },
            estimate: { actions: { type: 'record', params: facts.estimated } },
            next: { target: 'finishing', actions: { type: 'record', params: facts.finished } },
            stop: { target: 'finishing', actions: { type: 'record', params: facts.finished } },
          },
        },
        finishing: {
          on: { pause: {}, stop: {} },
          invoke: {
            src: 'settle',
            input: all,
            onDone: { target: '#finished', actions: { type: 'takeStanding', params: output } },
            onError: '#finished',
          },
          after: { patience: { target: '#finished', actions: 'goOnUnsaved' } },
        },
      },
    },

    paused: {
      on: {
        resume: { target: 'lesson', actions: { type: 'record', params: facts.resumed } },
        stop: {
          target: '#deciding',
          actions: [
            { type: 'record', params: facts.resumed },
            { type: 'record', params: facts.stopped },
          ],
        },
        overrule,
        ask: asked,
      },
    },

    finished: {
      id: 'finished',
      on: { next: { target: 'lesson', actions: 'startAnew' }, overrule, ask: asked },
    },

    /** The same pupil practises in another tab. */
    elsewhere: { on: { 'take-over': { target: 'loading', actions: 'takeOver' } } },

    failed: {
      id: 'failed',
      on: {
        next: { target: 'loading', actions: 'tryAgain' },
        overrule: { actions: { type: 'holdOverrule', params: itself } },
      },
    },
  },
});
