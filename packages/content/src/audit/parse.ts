import '../interactions/all.js';
import '../sentences.js';
import type { Pack } from '../model/pack.js';
import { readGoal, readPack, type Parsed } from '../parse/pack.js';
import { sentenceOf } from '../schema/fault.js';
import { Trail } from '../schema/trail.js';
import { audit } from './audit.js';
import { withoutPatterns } from './patterns.js';

/**
 * A pack from anywhere: a head with `files`, or a whole pack in one object with `content` (`items` may then be left
 * out; and `tracks`, `blocks`, `misconceptions` and `words` always). All that is wrong is told at once. Never throws.
 */
export function parsePack(input: unknown): Parsed {
  return guarded((trail) => readPack(input, trail));
}

/** Adds the items of one goal, read from its file, to a pack; the pack given stays as it is. Never throws. */
export function parseGoal(input: unknown, pack: Pack, goal: string): Parsed {
  return guarded((trail) => readGoal(input, pack, goal, trail));
}

/** Whatever the input does, the caller gets a pack or issues. */
function guarded(read: (trail: Trail) => Pack | undefined): Parsed {
  try {
    const trail = new Trail(audit);
    const pack = read(trail);
    const issues = trail.finish();
    return pack && issues.length === 0 ? { pack: withoutPatterns(pack) } : { issues };
  } catch (error) {
    return { issues: [{ path: '', message: sentenceOf(['unreadable', error]) }] };
  }
}
