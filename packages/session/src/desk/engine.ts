import * as whole from '@leerspoor/engine';

/**
 * The engine in two tiers. A log without answers needs no estimating, no mastery and few rules: its first decision is made by
 * the small tier, so that the first screen is there sooner. The whole one takes over before the first answer; both decide alike.
 */
export type Engine = Pick<typeof whole, 'replay' | 'decide'>;

export const smallEngine: Engine = whole;

/** The whole engine, and what only it can do. */
export type WholeEngine = typeof import('./whole-engine.js');

export function wholeEngine(): Promise<WholeEngine> {
  return import('./whole-engine.js');
}
