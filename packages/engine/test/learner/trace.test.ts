import { expect } from '@open-wc/testing';
import { createLearner, type Learner, type Observation } from '@leerspoor/engine';

/** Thirty answers worked through by the code with which the estimator was measured, every part after each. */
interface Trace {
  readonly prerequisites: Record<string, string[]>;
  readonly answers: readonly (Observation & {
    readonly item: string;
    readonly predicted: number;
    readonly after: After;
  })[];
}
interface After {
  readonly g: number;
  readonly vg: number;
  readonly f: number;
  readonly vf: number;
  readonly goals: Record<
    string,
    { K: number; vK: number; H: number; vH: number; n: number; estimate: number; low: number; high: number }
  >;
  readonly item: { readonly R: number; readonly v: number };
}

function partsAfter(learner: Learner, goals: readonly string[], item: string): After {
  const { general, form } = learner.parts(goals[0] ?? '');
  const memory = learner.checkpoint().items.find(([id]) => id === item)?.[1] ?? [NaN, NaN];
  return {
    g: general.mean,
    vg: general.v,
    f: form.mean,
    vf: form.v,
    goals: Object.fromEntries(
      goals.map((goal) => {
        const { lasting, recent } = learner.parts(goal);
        const { estimate, low, high, answers } = learner.leerstatus(goal);
        const parts = { K: lasting.mean, vK: lasting.v, H: recent.mean, vH: recent.v, n: answers };
        return [goal, { ...parts, estimate, low, high }];
      }),
    ),
    item: { R: memory[0], v: memory[1] },
  };
}

/** Every number of `expected` within 1e-12 of the same number in `actual`. */
function expectClose(actual: unknown, expected: unknown, path: string): void {
  if (typeof expected === 'number') expect(actual, path).to.be.closeTo(expected, 1e-12);
  else
    for (const [key, value] of Object.entries(expected as object))
      expectClose((actual as never)[key], value, `${path}.${key}`);
}

describe('the estimator on the worked-through answers', () => {
  let trace: Trace;
  before(async () => {
    const response = await fetch(new URL('../fixtures/leerstatus-trace.json', import.meta.url));
    trace = (await response.json()) as Trace;
    expect(trace.answers).to.have.length(30);
  });

  it('agrees with every prediction and every part to 1e-12', () => {
    const learner = createLearner({ prerequisites: trace.prerequisites });
    trace.answers.forEach((answer, i) => {
      expect(learner.predict(answer), `prediction ${i}`).to.be.closeTo(answer.predicted, 1e-12);
      learner.observe(answer);
      // M and V are not public: estimate, low and high are made of them
      const goals = Object.entries(answer.after.goals).map(([id, { K, vK, H, vH, n, estimate, low, high }]) => [
        id,
        { K, vK, H, vH, n, estimate, low, high },
      ]);
      const expected = { ...answer.after, goals: Object.fromEntries(goals) as After['goals'] };
      expectClose(partsAfter(learner, answer.goals, answer.item), expected, `answer ${i} (${answer.item})`);
    });
  });

  it('goes on from a checkpoint at any answer as if it had never stopped', () => {
    let learner = createLearner({ prerequisites: trace.prerequisites });
    for (const answer of trace.answers) {
      const stored = JSON.parse(JSON.stringify(learner.checkpoint())) as ReturnType<Learner['checkpoint']>;
      learner = createLearner({ prerequisites: trace.prerequisites, checkpoint: stored });
      expect(learner.predict(answer)).to.be.closeTo(answer.predicted, 1e-12);
      learner.observe(answer);
    }
  });
});
