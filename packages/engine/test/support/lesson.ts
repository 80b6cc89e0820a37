import type { PackHead, SupportKind } from '@leerspoor/content';
import {
  decide,
  replay,
  type Assignment,
  type Decision,
  type Fact,
  type FactBody,
  type History,
  type ItemAnswered,
  type Overrule,
  type Parameters,
} from '@leerspoor/engine';

export type Reply =
  Partial<Pick<ItemAnswered, 'score' | 'rapid' | 'misconception' | 'unaided' | 'seconds' | 'solutionShown'>> | boolean;
/** How a scripted pupil answers: right or not, or more precisely; asked once a try. */
export type Pupil = (present: Extract<Decision['act'], { do: 'present' }>, attempt: number, lesson: Lesson) => Reply;

export const day = 86_400_000;
export const start = Date.UTC(2026, 2, 2, 9);

/** A lesson as a session would record it: decides, writes down what it decided, and lets a scripted pupil answer. */
export class Lesson {
  readonly facts: Fact[] = [];
  readonly decisions: Decision[] = [];
  readonly history: History;
  now = start;
  session = 0;
  /** Goals whose file cannot be had. */
  unavailable: readonly string[] = [];

  constructor(
    readonly pack: PackHead,
    public assignment: Assignment = {},
    readonly seed = 7,
    parameters?: Parameters,
  ) {
    this.history = replay(pack, [], { parameters });
    this.begin();
  }

  /** A new session; `after` in milliseconds. */
  begin(after = 0): this {
    this.now += after;
    this.session += 1;
    return this.add({
      type: 'session.started',
      assignment: this.assignment,
      seed: this.seed,
      engine: '0.1.0',
      parameters: 'default',
      packHash: 'x',
    });
  }

  add(body: FactBody): this {
    const fact: Fact = {
      v: 1,
      id: `f${this.facts.length + 1}`,
      seq: this.facts.length + 1,
      time: this.now,
      pupil: 'k3f9',
      pack: this.pack.id,
      packVersion: this.pack.version,
      session: `s${this.session}`,
      ...body,
    };
    this.facts.push(fact);
    this.history.add(fact);
    return this;
  }

  overrule(overrule: Overrule): this {
    return this.add({ type: 'teacher.overruled', by: 'juf An', overrule });
  }

  look(): Decision {
    return decide(this.pack, this.history, this.assignment, this.now, this.seed, this.unavailable);
  }

  /** Decides and records it. */
  decide(): Decision {
    const decision = this.look();
    this.decisions.push(decision);
    this.add({ type: 'decision.made', decision });
    for (const consequence of decision.also) this.add(consequence);
    const { act } = decision;
    if (act.do === 'present') {
      const { item, goal, track, use, prefilled, twin } = act;
      this.add({ type: 'item.presented', item, goal, track, use, prefilled, twin });
    }
    if (act.do === 'end') this.add({ type: 'session.finished', reason: act.reason });
    return decision;
  }

  /** One decision and what the pupil does with it. */
  step(pupil: Pupil): Decision {
    const decision = this.decide();
    const { act } = decision;
    if (act.do === 'present') this.answer(act, pupil);
    if (act.do === 'instruct' || act.do === 'support' || act.do === 'stop') this.open(act.goal, act.offer[0]);
    if (act.do === 'choose') this.add({ type: 'pupil.chose', choice: 'goal', value: act.goals.at(-1) ?? '' });
    return decision;
  }

  /** Steps until the end of the session, at most `most`. */
  run(pupil: Pupil, most = 200): this {
    for (let i = 0; i < most && this.history.session?.ended === undefined; i++) this.step(pupil);
    return this;
  }

  /** Steps until a decision is such, which is returned; at most 200. */
  until(pupil: Pupil, such: (decision: Decision) => boolean): Decision {
    for (let i = 0; i < 200; i++) {
      const decision = this.step(pupil);
      if (such(decision)) return decision;
      if (decision.act.do === 'end') break;
    }
    throw new Error(`It did not happen. Last: ${JSON.stringify(this.decisions.at(-1))}`);
  }

  open(goal: string, kind: SupportKind | undefined, by: 'pupil' | 'engine' = 'pupil'): void {
    if (!kind) return void this.add({ type: 'pupil.chose', choice: 'continue', value: 'no-help', goal });
    this.add({ type: 'support.opened', kind, support: kind, goal, by });
    this.now += 20_000;
    this.add({ type: 'support.closed', kind, support: kind, goal, seconds: 20, completed: true });
  }

  private answer(act: Extract<Decision['act'], { do: 'present' }>, pupil: Pupil): void {
    for (let attempt = 1; attempt <= (act.use === 'practice' ? 2 : 1); attempt++) {
      const reply = pupil(act, attempt, this);
      const given = typeof reply === 'boolean' ? { score: reply ? 1 : 0 } : reply;
      this.now += (given.seconds ?? 10) * 1000;
      this.add(this.answered(act, attempt, given));
      if ((given.score ?? 0) >= 1) return;
    }
  }

  private answered(
    act: Extract<Decision['act'], { do: 'present' }>,
    attempt: number,
    given: Exclude<Reply, boolean>,
  ): ItemAnswered {
    const row = this.history.catalogue.rows.get(act.item);
    if (!row) throw new Error(`No item ${act.item}`);
    const { id, family, goals, track, use, difficulty, guess, scaffold = 0 } = row;
    const bare = act.prefilled === 0 && !act.help && !act.twin && scaffold === 0 && attempt === 1;
    return {
      type: 'item.answered',
      item: id,
      family,
      goals,
      track,
      use,
      difficulty,
      guess,
      attempt,
      response: { type: 'number', text: '1' },
      score: 0,
      unaided: bare,
      rapid: false,
      seconds: 10,
      ...given,
    };
  }
}
