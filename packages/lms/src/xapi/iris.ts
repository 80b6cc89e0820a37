/** Names of our own: we hold no domain of that kind, and a name need not be an address. */
const own = 'urn:leerspoor';
const adl = 'http://adlnet.gov/expapi';
const video = 'https://w3id.org/xapi/video';
const cmi5 = 'https://w3id.org/xapi/cmi5/context/categories';

/** The whole fact, in `context.extensions` of the statement that was made of it. */
export const FACT = `${own}:xapi:extension:fact`;

/** Every IRI that stands in a statement. */
export const ids = {
  profile: `${own}:xapi:profile:1`,
  cmi5: `${cmi5}/cmi5`,
  moveOn: `${cmi5}/moveon`,
  video: 'https://w3id.org/xapi/video',
  /** Grouping of every statement of a pack. */
  pack: (pack: string) => `${own}:pack:${part(pack)}`,
  course: (pack: string) => `${own}:pack:${part(pack)}:course`,
  unit: (pack: string) => `${own}:pack:${part(pack)}:unit`,
  goal: (pack: string, goal: string) => `${own}:pack:${part(pack)}:goal:${part(goal)}`,
  item: (pack: string, item: string) => `${own}:pack:${part(pack)}:item:${part(item)}`,
  track: (pack: string, goal: string, track: string) =>
    `${own}:pack:${part(pack)}:goal:${part(goal)}:track:${part(track)}`,
  support: (pack: string, goal: string, support: string) =>
    `${own}:pack:${part(pack)}:goal:${part(goal)}:support:${part(support)}`,
  step: (pack: string, goal: string, support: string, step: number) =>
    `${own}:pack:${part(pack)}:goal:${part(goal)}:support:${part(support)}:step:${step}`,
} as const;

export const verbs = {
  initialized: `${adl}/verbs/initialized`,
  terminated: `${adl}/verbs/terminated`,
  suspended: `${adl}/verbs/suspended`,
  resumed: `${adl}/verbs/resumed`,
  answered: `${adl}/verbs/answered`,
  interacted: `${adl}/verbs/interacted`,
  completed: `${adl}/verbs/completed`,
  passed: `${adl}/verbs/passed`,
  mastered: `${adl}/verbs/mastered`,
  progressed: `${adl}/verbs/progressed`,
  played: `${video}/verbs/played`,
  paused: `${video}/verbs/paused`,
  seeked: `${video}/verbs/seeked`,
  rated: 'http://id.tincanapi.com/verb/rated',
  stuck: `${own}:xapi:verb:stuck`,
  asked: `${own}:xapi:verb:asked`,
  overruled: `${own}:xapi:verb:overruled`,
  reflected: `${own}:xapi:verb:reflected`,
  chose: `${own}:xapi:verb:chose`,
  reopened: `${own}:xapi:verb:reopened`,
  decided: `${own}:xapi:verb:decided`,
  presented: `${own}:xapi:verb:presented`,
  entered: `${own}:xapi:verb:entered`,
  left: `${own}:xapi:verb:left`,
  began: `${own}:xapi:verb:began`,
  ended: `${own}:xapi:verb:ended`,
} as const;
export type Verb = keyof typeof verbs;

export const types = {
  lesson: `${adl}/activities/lesson`,
  course: `${adl}/activities/course`,
  interaction: `${adl}/activities/interaction`,
  cmiInteraction: `${adl}/activities/cmi.interaction`,
  objective: `${adl}/activities/objective`,
  module: `${adl}/activities/module`,
  video: `${video}/activity-type/video`,
  step: `${own}:xapi:activity-type:step`,
} as const;

/** Extensions of the video profile. */
export const videoIds = {
  time: `${video}/extensions/time`,
  progress: `${video}/extensions/progress`,
  segments: `${video}/extensions/played-segments`,
  length: `${video}/extensions/length`,
  session: `${video}/extensions/session-id`,
} as const;

/** An extension of ours. */
export const extension = (name: string): string => `${own}:xapi:extension:${name}`;

/** As a segment of a URN. */
function part(text: string): string {
  return encodeURIComponent(text).replaceAll("'", '%27');
}
