// Where pupils are in their lessons, each lived up to there: what the scripted lessons begin with, and what is photographed.
import type { Assignment } from '@leerspoor/engine';
import type { Screen } from '@leerspoor/session';
import { answering, day, live, rightTo, upTo, wrongTo, type Does, type Lived } from '../support/life.js';

const right = answering(rightTo);
const wrong = answering(wrongTo);
const one = (assignment: Assignment = {}): Assignment => ({ goals: ['BR1'], ...assignment });

const isTask = (screen: Screen): boolean => screen.show === 'task' && screen.stage === 'asking';
const inPhase =
  (phase: string) =>
  (screen: Screen): boolean =>
    screen.decision?.phase === phase && isTask(screen);
const shows =
  (show: Screen['show']) =>
  (screen: Screen): boolean =>
    screen.show === show;

/** Right, but wrong the first time of every so many tasks. */
export const wrongEvery = (every: number): Does => {
  let tasks = 0;
  let last = '';
  return answering((item, attempt) => {
    if (item.id !== last) tasks += 1;
    last = item.id;
    return attempt === 1 && tasks % every === 0 ? wrongTo(item) : rightTo(item);
  });
};

const breuken = (assignment: Assignment, does: Does): Promise<Lived> => live({ pack: 'breuken', assignment, does });

/** Practice of BR1, and nothing around it. */
export const bare = one({ without: ['activating', 'orienting', 'instructing', 'guided', 'closing', 'checking'] });

/** Practice of splitting five, and nothing around it. */
const youngBare: Assignment = { ...bare, goals: ['SP3'] };

/** Stuck, and then on the way again: up to the word about it. */
async function recovered(): Promise<Lived> {
  let stuck = false;
  return breuken(bare, (screen) => {
    stuck ||= screen.decision?.act.do === 'stop';
    if (screen.celebrate?.of === 'recovered') return undefined;
    return (stuck ? right : wrong)(screen);
  });
}

export const scenes = {
  placement: () => breuken({}, upTo(isTask, right)),
  orienting: () => breuken(one({ without: ['activating'] }), upTo(shows('orienting'), right)),
  'orienting-young': () =>
    live({ pack: 'splitsen', assignment: { without: ['activating'] }, does: upTo(shows('orienting'), right) }),
  'task-young': () => live({ pack: 'splitsen', assignment: youngBare, does: upTo(isTask, right) }),
  'again-young': () =>
    live({
      pack: 'splitsen',
      assignment: youngBare,
      does: upTo((screen) => screen.show === 'task' && screen.stage === 'again', wrong),
    }),
  known: () => breuken({ goals: ['BR1', 'BR2', 'BR6'] }, upTo(shows('orienting'), right)),
  instructing: () => breuken(one({ without: ['activating'] }), upTo(shows('choosing-support'), right)),
  guided: () => breuken(one({ without: ['activating'] }), upTo(inPhase('guided'), right)),
  closing: () => breuken(one({ without: ['activating'] }), upTo(shows('closing'), right)),
  'closing-shared': () => breuken(one({ without: ['activating'], steering: 'shared' }), upTo(shows('closing'), right)),
  'orienting-shared': () =>
    breuken(one({ without: ['activating'], steering: 'shared' }), upTo(shows('orienting'), right)),
  'task-own': () => breuken({ ...bare, steering: 'pupil' }, upTo(isTask, right)),
  together: () => breuken({ ...bare, together: true }, upTo(isTask, right)),
  independent: () => breuken(bare, upTo(inPhase('independent'), right)),
  again: () =>
    breuken(
      bare,
      upTo((screen) => screen.show === 'task' && screen.stage === 'again', wrong),
    ),
  solution: () =>
    breuken(
      bare,
      upTo((screen) => screen.show === 'task' && screen.stage === 'solution', wrong),
    ),
  right: () =>
    breuken(
      bare,
      upTo((screen) => screen.show === 'task' && screen.stage === 'right', right),
    ),
  stuck: () =>
    breuken(
      bare,
      upTo((screen) => screen.decision?.act.do === 'stop', wrong),
    ),
  extended: () => breuken(bare, upTo(inPhase('extended'), wrong)),
  enriching: () => breuken(bare, upTo(inPhase('enriching'), right)),
  checking: () => breuken(one({ mode: 'check' }), upTo(inPhase('checking'), right)),
  preteach: () => breuken({ goals: ['BR4'], mode: 'preteach' }, upTo(shows('orienting'), right)),
  choosing: () =>
    breuken(
      { policy: 'choice', goals: ['BR1', 'BR2', 'BR4'], without: ['activating'] },
      upTo(shows('choosing-goal'), right),
    ),
  recovered: () => recovered(),
  reflecting: () => breuken({ ...bare, items: 8 }, upTo(shows('reflecting'), right)),
  finished: () => breuken({ ...bare, items: 8 }, upTo(shows('finished'), right)),
} satisfies Record<string, () => Promise<Lived>>;

/** Mastered some days ago, so that a re-check is due now. */
export async function masteredBefore(days: number): Promise<Lived> {
  const reached = (screen: Screen): boolean => screen.decision?.phase === 'enriching';
  return live({ pack: 'breuken', assignment: bare, ago: days * day, does: upTo(reached, right) });
}
