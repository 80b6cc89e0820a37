import type { View } from '../history/view.js';
import type { InForce } from '../history/state.js';
import type { Assignment } from '../assignment.js';

/** What the teacher said and has not withdrawn; no rule goes against it. */
export interface Words {
  readonly assigned: InForce | undefined;
  readonly policy: Assignment['policy'];
  /** Goals that count as behind us. */
  readonly skipped: ReadonlySet<string>;
  /** Skipped or locked: nothing of it is presented. */
  readonly setAside: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
  /** Goals declared mastered. */
  readonly declared: ReadonlySet<string>;
  readonly tracks: ReadonlyMap<string, { readonly track: string; readonly word: InForce }>;
  /** Said since the last decision. */
  readonly fresh: readonly InForce[];
}

export function wordsOf(history: View): Words {
  const words = {
    assigned: undefined as InForce | undefined,
    policy: undefined as Assignment['policy'],
    skipped: new Set<string>(),
    setAside: new Set<string>(),
    excluded: new Set<string>(),
    declared: new Set<string>(),
    tracks: new Map<string, { track: string; word: InForce }>(),
    fresh: history.overrules.filter(({ seq }) => seq > history.decisionSeq),
  };
  for (const word of history.overrules) {
    const { overrule } = word;
    if (overrule.do === 'assign') words.assigned = word;
    if (overrule.do === 'policy') words.policy = overrule.policy;
    if (overrule.do === 'skip') words.skipped.add(overrule.goal);
    if (overrule.do === 'skip' || overrule.do === 'lock') words.setAside.add(overrule.goal);
    if (overrule.do === 'exclude') words.excluded.add(overrule.item);
    if (overrule.do === 'master') words.declared.add(overrule.goal);
    if (overrule.do === 'track') words.tracks.set(overrule.goal, { track: overrule.track, word });
  }
  return words;
}
