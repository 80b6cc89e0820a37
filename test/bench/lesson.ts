import type { PackHead } from '@leerspoor/content';
import {
  decide,
  replay,
  type Assignment,
  type Decision,
  type FactBody,
  type History,
  type Parameters,
} from '@leerspoor/engine';

/** A session as it is recorded: the engine decides, the benchmark answers. */
export class Lesson {
  readonly history: History;
  private now = Date.UTC(2026, 0, 5);
  private seq = 0;

  constructor(
    private readonly pack: PackHead,
    private readonly assignment: Assignment,
    parameters?: Parameters,
    private readonly seed = 1,
  ) {
    this.history = replay(pack, [], { parameters });
    this.add({
      type: 'session.started',
      assignment,
      seed,
      engine: 'bench',
      parameters: parameters?.id ?? '',
      packHash: '',
    });
  }

  /** Decides, and records what it decided. */
  decide(): Decision {
    const decision = decide(this.pack, this.history, this.assignment, this.now, this.seed);
    this.add({ type: 'decision.made', decision });
    for (const consequence of decision.also) this.add(consequence);
    return decision;
  }

  present({
    item,
    goal,
    track,
    use,
    prefilled,
    twin,
  }: Omit<Extract<FactBody, { type: 'item.presented' }>, 'type'>): void {
    this.add({ type: 'item.presented', item, goal, track, use, prefilled, twin });
  }

  answer(item: string, score: 0 | 1, attempt: number, unaided: boolean): void {
    this.now += 10_000;
    const row = this.history.catalogue.rows.get(item);
    if (!row) throw new Error(`There is no item ${item}.`);
    const { family, goals, track, use, difficulty, guess } = row;
    this.add({
      type: 'item.answered',
      ...{ item, family, goals, track, use, difficulty, guess, score, attempt, unaided },
      ...{ rapid: false, seconds: 10, response: { type: 'text', text: '' } },
    });
  }

  private add(body: FactBody): void {
    const seq = ++this.seq;
    const { id: pack, version: packVersion } = this.pack;
    const envelope = { v: 1, id: `f${seq}`, seq, time: this.now, pupil: 'p', pack, packVersion, session: 's' } as const;
    const { first } = this.history.add({ ...envelope, ...body }).skipped;
    if (first[0]) throw new Error(`Fact ${seq} was skipped: ${first[0].why}.`);
  }
}
