import type { Fact, FactOf } from '@leerspoor/engine';
import type { Told } from './told.js';

type Stands = Extract<Told, { is: 'stands' }>;

/** What one pupil was shown, set against what is on the disk after each interruption. */
export class Ledger {
  /** Feedback that was in sight, by the id of its fact. */
  readonly shown = new Set<string>();
  readonly findings: string[] = [];
  #kept: readonly Fact[] = [];

  /** What the disk holds now: all that it held, all that was shown, nothing twice. */
  compare(kept: readonly Fact[]): void {
    const ids = new Set(kept.map(({ id }) => id));
    for (const id of this.shown) if (!ids.has(id)) this.findings.push(`lost: fact ${id}, whose feedback was shown`);
    if (ids.size < kept.length) this.findings.push('doubled: one id stands twice');
    this.#kept.forEach(({ id }, i) => {
      if (kept[i]?.id !== id) this.findings.push(`lost: fact ${String(i + 1)}, which was on disk before`);
    });
    kept.forEach(({ seq }, i) => {
      if (seq !== i + 1) this.findings.push(`out of order: fact ${String(i + 1)} has seq ${String(seq)}`);
    });
    this.findings.push(...doubledAnswers(kept));
    this.#kept = kept;
  }

  /** Whether the lesson stands where the disk says it was. */
  resumed({ item, stage }: Stands): void {
    const place = placeIn(this.#kept);
    if (place && (place.item !== item || place.stage !== stage))
      this.findings.push(
        `not resumed: at ${String(item)} (${stage}), not at ${place.item} (${place.stage}), fact ${String(this.#kept.length)}`,
      );
  }

  get answers(): number {
    return this.#kept.filter(({ type }) => type === 'item.answered').length;
  }
}

/** An item takes one first answer, and one second, each time that it is presented. */
function doubledAnswers(kept: readonly Fact[]): string[] {
  let attempts = 0;
  const findings: string[] = [];
  for (const fact of kept) {
    if (fact.type === 'item.presented') attempts = 0;
    if (fact.type === 'item.answered' && fact.attempt !== ++attempts)
      findings.push(
        `doubled: fact ${String(fact.seq)} is answer ${String(attempts)}, and says ${String(fact.attempt)}`,
      );
  }
  return findings;
}

/** The task that was open, and how far; undefined where the pupil had a choice, or the lesson was over, or never begun. */
function placeIn(kept: readonly Fact[]): { readonly item: string; readonly stage: string } | undefined {
  const from = kept.map(({ type }) => type).lastIndexOf('decision.made');
  const [decided, ...since] = from < 0 ? [] : kept.slice(from);
  if (decided?.type !== 'decision.made' || decided.decision.act.do !== 'present') return undefined;
  const answers = since.filter((fact): fact is FactOf<'item.answered'> => fact.type === 'item.answered');
  const right = answers.at(-1)?.score === 1;
  const stage = answers.length === 0 ? 'asking' : right ? 'right' : answers.length === 1 ? 'again' : 'solution';
  return { item: decided.decision.act.item, stage };
}
