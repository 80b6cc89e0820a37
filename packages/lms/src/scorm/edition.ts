import { isoDuration } from '../common/duration.js';

/** What differs between the two editions of SCORM that are in use: names, numbers and times. */
export interface Edition {
  readonly name: '1.2' | '2004';
  /** How a window calls the run time. */
  readonly api: 'API' | 'API_1484_11';
  readonly calls: Readonly<Record<Call, string>>;
  readonly learner: string;
  readonly location: string;
  readonly sessionTime: string;
  readonly exit: string;
  /** The score that the LMS asks for, and how to read it as 0 to 100. */
  readonly passing: string;
  readonly readPassing: (text: string) => number;
  /** The error codes that say that the run time has forgotten us. */
  readonly lost: readonly string[];
  /** The longest state that the standard promises to keep. */
  readonly promised: number;
  readonly timespan: (seconds: number) => string;
  /** Milliseconds since the epoch. */
  readonly moment: (time: number) => string;
}

export type Call = 'initialize' | 'get' | 'set' | 'commit' | 'finish' | 'error';

export const scorm12: Edition = {
  name: '1.2',
  api: 'API',
  calls: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    error: 'LMSGetLastError',
  },
  learner: 'cmi.core.student_id',
  location: 'cmi.core.lesson_location',
  sessionTime: 'cmi.core.session_time',
  exit: 'cmi.core.exit',
  passing: 'cmi.student_data.mastery_score',
  readPassing: Number,
  lost: ['301'],
  promised: 4096,
  timespan: (seconds) => {
    const whole = Math.floor(seconds);
    const hundredths = Math.floor((seconds - whole) * 100);
    return `${two(Math.floor(whole / 3600), 4)}:${two((whole / 60) % 60)}:${two(whole % 60)}.${two(hundredths)}`;
  },
  moment: (time) => {
    const date = new Date(time);
    return [date.getHours(), date.getMinutes(), date.getSeconds()].map((number) => two(number)).join(':');
  },
};

export const scorm2004: Edition = {
  name: '2004',
  api: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    error: 'GetLastError',
  },
  learner: 'cmi.learner_id',
  location: 'cmi.location',
  sessionTime: 'cmi.session_time',
  exit: 'cmi.exit',
  passing: 'cmi.scaled_passing_score',
  readPassing: (text) => 100 * Number(text),
  lost: ['112', '122', '132', '142'],
  promised: 64_000,
  timespan: isoDuration,
  moment: (time) => new Date(time).toISOString(),
};

function two(number: number, width = 2): string {
  return String(Math.floor(number)).padStart(width, '0');
}
