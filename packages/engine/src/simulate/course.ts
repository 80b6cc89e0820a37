import type { ItemRow, Pack, PackHead, SupportKind } from '@leerspoor/content';
import type { Assignment } from '../assignment.js';
import { decide } from '../decide/decide.js';
import type { Act, Decision } from '../decide/decision.js';
import type { Fact, FactBody, ItemAnswered } from '../facts/fact.js';
import { replay, type History } from '../history/history.js';
import type { Parameters } from '../learner/parameters.js';
import type { AnswerBook } from './answer-book.js';
import type { Reply, SyntheticPupil } from './pupil.js';
import type { Random } from './random.js';

export interface CourseOptions {
  readonly pack: PackHead | Pack;
  readonly assignment: Assignment;
  readonly parameters?: Parameters | undefined;
  readonly seed: number;
  /** First tries on a goal after which the teacher takes it over, so that the pupil can go on. */
  readonly patience: number;
  readonly sessions: number;
  /** Days from one session to the next. */
  readonly every: number;
  /** What the answers look like; without it they are empty. */
  readonly book?: AnswerBook | undefined;
  /** Hears every fact as it happens. */
  readonly onFact: (fact: Fact) => void;
}

type Present = Extract<Act, { do: 'present' }>;

const day = 86_400_000;
const begin = Date.UTC(2026, 0, 5, 9);
/** Decisions in a row without an item, after which a pupil would be going round in circles. */
const circle = 25;
/** What a pupil takes for a video, a plan or an example. */
const supportSeconds = 45;

/** All lessons of one synthetic pupil, through the real engine: it writes the facts that a session would. */
export class Course {
  looped = false;
  private readonly history: History;
  private readonly tried = new Map<string, number>();
  private readonly takenOver = new Set<string>();
  private now = begin;
  private session = 0;
  private seq = 0;

  constructor(
    readonly name: string,
    private readonly pupil: SyntheticPupil,
    private readonly random: Random,
    private readonly options: CourseOptions,
  ) {
    this.history = replay(options.pack, [], { parameters: options.parameters });
  }

  /** A session a day, until every goal was mastered or taken over, nothing is left to do, or the sessions are used up. */
  run(): void {
    let idle = 0;
    while (this.session < this.options.sessions && idle < 2 && !this.looped && !this.isThrough()) {
      idle = this.attend() > 0 ? 0 : idle + 1;
      this.now += this.options.every * day;
    }
  }

  private isThrough(): boolean {
    return this.options.pack.goals.every(({ id }) => this.takenOver.has(id) || this.history.goal(id).everMastered);
  }

  /** One session; gives the number of items answered. */
  private attend(): number {
    this.session += 1;
    const { assignment, parameters, seed } = this.options;
    this.add({
      type: 'session.started',
      assignment,
      seed,
      engine: 'simulation',
      parameters: parameters?.id ?? 'default',
      packHash: '',
    });
    let answered = 0;
    for (let waiting = 0; waiting < circle; waiting++) {
      const { act } = this.decide();
      if (act.do === 'end') return answered;
      if (act.do === 'present') {
        this.work(act);
        answered += 1;
        waiting = 0;
      } else this.respond(act);
    }
    this.looped = true;
    return answered;
  }

  private decide(): Decision {
    const { pack, assignment, seed } = this.options;
    const decision = decide(pack, this.history, assignment, this.now, seed + this.session);
    this.add({ type: 'decision.made', decision });
    for (const consequence of decision.also) this.add(consequence);
    if (decision.act.do === 'present') {
      const { item, goal, track, use, prefilled, twin } = decision.act;
      this.add({ type: 'item.presented', item, goal, track, use, prefilled, twin });
    }
    if (decision.act.do === 'end') this.add({ type: 'session.finished', reason: decision.act.reason });
    return decision;
  }

  /** What a pupil does with anything but an item. */
  private respond(act: Exclude<Act, Present>): void {
    if (act.do === 'instruct' || act.do === 'support' || act.do === 'stop') this.openOne(act.goal, act.offer);
    if (act.do === 'choose') {
      const [first, ...rest] = act.goals;
      if (first !== undefined)
        this.add({ type: 'pupil.chose', choice: 'goal', value: this.random.pick([first, ...rest]) });
    }
  }

  private openOne(goal: string, offer: readonly SupportKind[]): void {
    const [first, ...rest] = offer;
    if (!first) {
      this.add({ type: 'pupil.chose', choice: 'continue', value: 'no-help', goal });
      return;
    }
    const kind = this.random.pick([first, ...rest]);
    this.add({ type: 'support.opened', kind, support: kind, goal, by: 'pupil' });
    this.now += supportSeconds * 1000;
    this.add({ type: 'support.closed', kind, support: kind, goal, seconds: supportSeconds, completed: true });
    this.pupil.study(goal);
  }

  private work(act: Present): void {
    const row = this.history.catalogue.rows.get(act.item);
    if (!row) throw new Error(`decide presented ${act.item}, which the pack does not have`);
    const helped = act.prefilled > 0 || act.help !== undefined || act.twin === true || (row.scaffold ?? 0) > 0;
    const first = this.pupil.answer(row, helped);
    this.record(row, first, 1, !helped);
    // a second try, where practice gives one; it never counts
    if (first.score === 0 && act.use === 'practice') this.record(row, { ...first, score: 0, rapid: false }, 2, false);
    if (act.use === 'practice') this.tire(act.goal);
  }

  private record(
    row: ItemRow,
    { score, seconds, rapid, misconception }: Reply,
    attempt: number,
    unaided: boolean,
  ): void {
    this.now += Math.round(seconds * 1000);
    const { id, family, goals, track, use, difficulty, guess } = row;
    const written = this.options.book?.write(id, score === 1, misconception, `${this.name} ${this.seq}`);
    const shown = written ? written.misconception : misconception;
    const answered: ItemAnswered = {
      type: 'item.answered',
      ...{ item: id, family, goals, track, use, difficulty, guess, score, attempt, unaided, rapid, seconds },
      response: written?.response ?? { type: 'text', text: '' },
      ...(shown !== undefined && { misconception: shown }),
    };
    this.add(answered);
  }

  /** Counts first tries on a goal that is not mastered, or not any more; too many, and the teacher takes the goal over. */
  private tire(goal: string): void {
    if (this.history.goal(goal).mastered) return;
    const tried = (this.tried.get(goal) ?? 0) + 1;
    this.tried.set(goal, tried);
    if (tried !== this.options.patience) return;
    this.takenOver.add(goal);
    this.add({ type: 'teacher.overruled', by: 'simulation', overrule: { do: 'skip', id: `skip:${goal}`, goal } });
  }

  private add(body: FactBody): void {
    const { id: pack, version: packVersion } = this.options.pack;
    const seq = ++this.seq;
    const envelope = {
      v: 1,
      id: `${this.name}-${seq}`,
      seq,
      time: this.now,
      pupil: this.name,
      pack,
      packVersion,
    } as const;
    const fact: Fact = { ...envelope, session: `${this.name}-s${this.session}`, ...body };
    this.history.add(fact);
    this.options.onFact(fact);
  }
}
