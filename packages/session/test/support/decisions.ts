import type { SupportKind, Use } from '@leerspoor/content';
import type { Act, Decision, Phase } from '@leerspoor/engine';

/** A decision as the engine might make it. */
export function decision(phase: Phase, act: Act): Decision {
  return { phase, act, why: { code: 'orient', goal: 'g1' }, from: [], insteadOf: [], now: 0, also: [] };
}

export function present(phase: Phase, use: Use = 'practice', item = `g1-basis-${use}-0`): Decision {
  return decision(phase, { do: 'present', goal: 'g1', item, track: 'basis', use, prefilled: 0 });
}

const offer: readonly SupportKind[] = ['plan', 'example'];

/** One of every kind, in every phase where it makes sense. */
export const decisions: readonly Decision[] = [
  decision('orienting', { do: 'orient', goal: 'g1' }),
  decision('orienting', { do: 'orient', goal: 'g1', check: true }),
  decision('orienting', { do: 'choose', goals: ['g1', 'g2'] }),
  decision('instructing', { do: 'instruct', goal: 'g1', offer }),
  decision('closing', { do: 'close', goal: 'g1', alone: true }),
  decision('extended', { do: 'stop', goal: 'g1', offer }),
  decision('reflecting', { do: 'end', reason: 'done' }),
  ...(['activating', 'guided', 'independent', 'extended', 'checking', 'enriching'] as const).flatMap((phase) => [
    present(phase),
    decision(phase, { do: 'support', goal: 'g1', offer }),
  ]),
  present('activating', 'placement'),
  present('checking', 'check'),
  present('checking', 'recheck'),
  // Its file is not there.
  present('independent', 'practice', 'g2-basis-practice-0'),
];
