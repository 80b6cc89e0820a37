import type { PackHead } from '@leerspoor/content';
import { catalogueOf } from '../catalogue/catalogue.js';
import type { Fact } from '../facts/fact.js';
import { isSound } from '../facts/sound.js';
import { createLearner, type Learner } from '../learner/learner.js';
import type { LearnerCheckpoint } from '../learner/checkpoint.js';
import { parseParameters, type Parameters } from '../learner/parameters.js';
import { prerequisitesOf } from '../learner/prerequisites.js';
import { checkpointOf, keptOf, type Checkpoint } from './checkpoint.js';
import { fold } from './fold/fold.js';
import { noteSkip, type Skipped } from './skipped.js';
import { blankState, type State } from './state.js';
import { View } from './view.js';

/**
 * All that the facts of one pupil and one pack tell: a bounded fold. It grows with the goals and items met, never with
 * the number of answers.
 */
export interface History extends View {
  /** What was left out, and why. */
  readonly skipped: Skipped;
  /**
   * Takes in one fact. Facts that cannot be read, come late or doubled, or belong to another pupil or pack are left out
   * and noted in `skipped`; it never throws.
   */
  add(fact: Fact): this;
  /** A cache beside a log: plain data from which `restore` goes on; undefined where there is nothing worth keeping. */
  checkpoint(): Checkpoint | undefined;
}

class WholeHistory extends View<Learner> implements History {
  readonly skipped: Skipped = { count: {}, first: [] };

  add(fact: Fact): this {
    const skip = isSound(fact) ? fold(this.state, fact) : this.#passOver(fact);
    if (skip) noteSkip(this.skipped, seqOf(fact), skip);
    return this;
  }

  checkpoint(): Checkpoint {
    return checkpointOf(this.state);
  }

  /** What cannot be read still has its place: the next fact comes after it. */
  #passOver(fact: unknown): 'unreadable' {
    const seq = seqOf(fact);
    if (Number.isSafeInteger(seq)) this.state.seq = Math.max(this.state.seq, seq);
    return 'unreadable';
  }
}

export interface HistoryOptions {
  /** Calibrated difficulties, before those that the pack carries; without any the author's tags are used. */
  readonly parameters?: Parameters | undefined;
}

/** The history that facts tell, in order of `seq`, whatever order they come in. */
export function replay(pack: PackHead, facts: Iterable<Fact>, options: HistoryOptions = {}): History {
  const history = new WholeHistory(newState(pack, options));
  const list = Array.isArray(facts) ? (facts as readonly Fact[]) : [...facts];
  for (const fact of isOrdered(list) ? list : inOrder(list)) history.add(fact);
  return history;
}

function newState(pack: PackHead, { parameters }: HistoryOptions, checkpoint?: LearnerCheckpoint): State {
  const calibrated = parameters ?? parseParameters(pack.parameters);
  const learner = createLearner({ parameters: calibrated, prerequisites: prerequisitesOf(pack), checkpoint });
  return { ...blankState(catalogueOf(pack)), learner };
}

/**
 * The history that a checkpoint was made of; facts after it can be added. Throws a RangeError where the checkpoint is of
 * another pack or version, or damaged.
 */
export function restore(pack: PackHead, checkpoint: unknown, options: HistoryOptions = {}): History {
  const { kept, learner } = keptOf(pack, checkpoint);
  const state = { ...newState(pack, options, learner), ...kept };
  for (const { overrule } of kept.overrules.values())
    if (overrule.do === 'observe') state.learner.see(overrule.goal, overrule.mastered);
  return new WholeHistory(state);
}

const seqOf = (fact: unknown): number => Number((fact as Partial<Fact> | null | undefined)?.seq) || 0;

function isOrdered(facts: readonly Fact[]): boolean {
  return facts.every((fact, i) => i === 0 || seqOf(facts[i - 1]) <= seqOf(fact));
}

function inOrder(facts: readonly Fact[]): readonly Fact[] {
  return [...facts].sort((one, other) => seqOf(one) - seqOf(other));
}
