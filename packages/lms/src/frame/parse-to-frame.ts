import { parseAssignment, parseOverrule } from '@leerspoor/engine/facts';
import type { StoreFailure } from '@leerspoor/session';
import type { ToFrame, Welcome } from './messages.js';

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
/** A key, as facts carry it. */
const isKey = (value: unknown): value is string => isText(value) && value.length > 0 && value.length <= 80;

const failures: Readonly<Record<StoreFailure, true>> = {
  unavailable: true,
  full: true,
  conflict: true,
  lost: true,
  unreadable: true,
  newer: true,
};
const isFailure = (value: unknown): value is StoreFailure => isText(value) && Object.hasOwn(failures, value);

/** A welcome with this nonce; undefined where it is none. What is not sound in it is left out. Never throws. */
export function parseWelcome(input: unknown, nonce: string): Welcome | undefined {
  if (!isRecord(input) || input['leerspoor'] !== 'welcome' || input['nonce'] !== nonce) return undefined;
  const { pupil, lang, assignment, store, hearsHelp } = input;
  const read = parseAssignment(assignment);
  return {
    leerspoor: 'welcome',
    nonce,
    pupil: isKey(pupil) ? pupil : undefined,
    lang: isKey(lang) ? lang : undefined,
    assignment: 'assignment' in read ? read.assignment : undefined,
    store: store === true,
    hearsHelp: hearsHelp === true,
  };
}

/** What a host says over its port; undefined where it is none of it. Never throws. */
export function parseToFrame(input: unknown): ToFrame | undefined {
  if (!isRecord(input)) return undefined;
  const { type, call, by, value, reason, message } = input;
  switch (type) {
    case 'assignment': {
      const read = parseAssignment(input['assignment']);
      return 'assignment' in read ? { type, assignment: read.assignment } : undefined;
    }
    case 'overrule': {
      const read = parseOverrule(input['overrule']);
      return 'overrule' in read && isKey(by) ? { type, by, overrule: read.overrule } : undefined;
    }
    case 'done':
      return Number.isSafeInteger(call) ? { type, call: call as number, value } : undefined;
    case 'failed': {
      const told = {
        reason: isFailure(reason) ? reason : 'unavailable',
        message: isText(message) ? message : '',
      } as const;
      return Number.isSafeInteger(call) ? { type, call: call as number, ...told } : undefined;
    }
    default:
      return type === 'ended' ? { type } : undefined;
  }
}
