import type { Pack } from '@leerspoor/content';
import type { Assignment } from '@leerspoor/engine';
import type { Store } from '@leerspoor/session';
import { pupilKey } from '../common/kept.js';
import type { LmsTrouble } from '../common/notice.js';
import { Lrs } from '../xapi/lrs.js';
import { Maker } from '../xapi/maker.js';
import { uuidOf } from '../xapi/uuid.js';
import { readLaunch, type Launch } from './launch.js';
import { readLaunchData, type LaunchData } from './launch-data.js';
import { Cmi5Session } from './session.js';
import { tokenOf } from './token.js';

export interface Cmi5Options {
  readonly pack: Pack;
  readonly assignment?: Assignment | undefined;
  /** The score at which the unit is passed where the LMS names none, 0 to 100; default 100. */
  readonly passing?: number | undefined;
  /** The query of the page's address. */
  readonly search: string;
  /** The store of this pupil, by opaque key. */
  readonly storeOf: (pupil: string) => Store;
  readonly words?: boolean | undefined;
  readonly all?: boolean | undefined;
  readonly tell?: ((trouble: LmsTrouble) => void) | undefined;
  readonly fetch?: typeof fetch | undefined;
  readonly now?: (() => number) | undefined;
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
}

export interface Cmi5Launch {
  /** Opaque key of the pupil: the launch's actor is written into statements, and nowhere else. */
  readonly pupil: string;
  readonly store: Store;
  /** Undefined where the LMS or its LRS does not let us in: the lesson goes on without. */
  readonly session: Cmi5Session | undefined;
}

/** The session of a cmi5 launch; undefined where the page was not launched so. */
export async function openCmi5(options: Cmi5Options): Promise<Cmi5Launch | undefined> {
  const launch = readLaunch(options.search);
  if (!launch) {
    options.tell?.('none');
    return undefined;
  }
  const pupil = pupilKey(JSON.stringify(launch.actor));
  const store = options.storeOf(pupil);
  const told: LmsTrouble[] = [];
  const tell = (trouble: LmsTrouble): void => {
    told.push(trouble);
    options.tell?.(trouble);
  };
  const session = await begin(launch, store, { ...options, tell }).catch(() => undefined);
  if (!session && told.length === 0) tell('refused'); // nothing answered
  return { pupil, store, session };
}

async function begin(launch: Launch, store: Store, options: Cmi5Options): Promise<Cmi5Session | undefined> {
  const {
    pack,
    assignment,
    words,
    all,
    tell,
    now = Date.now,
    wait,
    fetch: ask = globalThis.fetch.bind(globalThis),
  } = options;
  const token = await tokenOf(launch.fetch, ask);
  if (token === undefined) {
    tell?.('denied');
    return undefined;
  }
  const lrs = new Lrs({ endpoint: launch.endpoint, authorization: `Basic ${token}`, fetch: ask, tell });
  const data = await prepare(launch, lrs, tell);
  const { actor, registration } = launch;
  const instead = { initialized: 'began', terminated: 'ended' } as const;
  const maker = new Maker({
    ...{ pack, assignment, actor, registration, words, all, instead },
    template: data.template,
  });
  const passing = (options.passing ?? 100) / 100;
  const session = new Cmi5Session({
    ...{ launch, data, lrs, maker, store, passing, now, wait },
    session: sessionOf(data, token),
  });
  await session.initialize();
  return session;
}

/** The launch data, and the preferences, which a unit must ask for before its first statement. */
async function prepare(launch: Launch, lrs: Lrs, tell: Cmi5Options['tell']): Promise<LaunchData> {
  const { actor, registration, activityId } = launch;
  const agent = JSON.stringify(actor);
  const state = await lrs.ask('GET', 'activities/state', {
    activityId,
    agent,
    registration,
    stateId: 'LMS.LaunchData',
  });
  await lrs.ask('GET', 'agents/profile', { agent, profileId: 'cmi5LearnerPreferences' });
  if (!state.ok) tell?.(state.status === 401 || state.status === 403 ? 'denied' : 'refused');
  if (!state.ok) throw new Error(`The LRS has no launch data: ${state.status}.`);
  return readLaunchData(await state.json());
}

/** As the LMS names it in the template; a token is given for one session too. */
function sessionOf({ template }: LaunchData, token: string): string {
  const named = template.extensions?.['https://w3id.org/xapi/cmi5/context/extensions/sessionid'];
  return typeof named === 'string' ? named : uuidOf(token);
}
