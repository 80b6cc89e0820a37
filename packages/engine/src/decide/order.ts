import type { Assignment } from '../assignment.js';
import { blockCheck, checkAll, checkOfKnown, orientKnown } from './rules/check.js';
import { choose } from './rules/choose.js';
import { close } from './rules/close.js';
import { end } from './rules/end.js';
import { fading } from './rules/fading.js';
import { goesOn } from './rules/goes-on.js';
import { help } from './rules/help.js';
import { instruction } from './rules/instruction.js';
import { mastered } from './rules/mastered.js';
import { misconception } from './rules/misconception.js';
import { mixing } from './rules/mixing.js';
import { orient } from './rules/orient.js';
import { overruled } from './rules/overruled.js';
import { placement } from './rules/placement.js';
import { practise } from './rules/practise.js';
import { prerequisites, preteach } from './rules/prerequisites.js';
import { pupilChoice } from './rules/pupil-choice.js';
import { recheck } from './rules/recheck.js';
import { sessionEnd } from './rules/session-end.js';
import { stuck } from './rules/stuck.js';
import { tooFast } from './rules/too-fast.js';
import { twin } from './rules/twin.js';
import type { Rule } from './situation.js';

/** The rules in their order: the first that applies decides. The last one of each list always does. */
export const rules: Readonly<Record<NonNullable<Assignment['mode']>, readonly Rule[]>> = {
  practise: [
    overruled,
    sessionEnd,
    stuck,
    pupilChoice,
    goesOn,
    recheck,
    placement,
    checkOfKnown,
    choose,
    orientKnown,
    prerequisites,
    instruction,
    close,
    misconception,
    tooFast,
    help,
    twin,
    fading,
    blockCheck,
    mixing,
    mastered,
    practise,
    end,
  ],
  preteach: [sessionEnd, orient, preteach, end],
  check: [sessionEnd, goesOn, placement, checkAll, end],
};
