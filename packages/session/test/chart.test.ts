import { expect } from '@open-wc/testing';
import { getAdjacencyMap } from 'xstate/graph';
import type { AnyEventObject, AnyStateNode, EventFrom, SnapshotFrom } from 'xstate';
import { lessonMachine } from '../src/machine/chart.js';
import { untouched } from '../src/place/context.js';
import { screenOf } from '../src/machine/screen-of.js';
import { stageOf } from '../src/machine/outcome.js';
import { decisions } from './support/decisions.js';
import { events } from './support/events.js';
import { wholePack } from './support/pack.js';

type Snapshot = SnapshotFrom<typeof lessonMachine>;
type Event = EventFrom<typeof lessonMachine>;
const pack = { ...wholePack, content: { g1: wholePack.content.g1 ?? [] } };
const challenge = { chosen: 'right', recommended: 'right' } as const;
const standing = { goal: 'g1', progress: 0, rapid: 0, challenge };

/** What each actor may bring. */
const outputs: Record<string, readonly unknown[]> = {
  loading: ['open', 'paused', 'finished', 'elsewhere'].map((state) => ({ state, task: untouched, standing })),
  fetching: [wholePack],
  recording: [standing],
  finishing: [standing],
};

/** What may come out of the actors and clocks that run in this state. */
function brought(snapshot: Snapshot): AnyEventObject[] {
  return snapshot._nodes.flatMap((node) => [
    ...node.invoke.flatMap(({ id }) => [
      ...(outputs[node.key] ?? []).map((output) => ({ type: `xstate.done.actor.${id}`, output })),
      { type: `xstate.error.actor.${id}`, error: new Error('no') },
    ]),
    ...node.after.map(({ eventType }) => ({ type: eventType })),
  ]);
}

const decided = decisions.map((decision) => ({ type: 'decided', decision, standing }) as const);

/** The graph, as far as it is used here: each state by its key, and where each event leads. */
type Reached = Record<
  string,
  { readonly state: Snapshot; readonly transitions: Record<string, { readonly state: Snapshot }> }
>;

/** A state, and how the item in it stands. */
function keyOf({ value, context }: Snapshot): string {
  const { decision, item, task, support } = context;
  const use = decision?.act.do === 'present' ? decision.act.use : '';
  const open = support !== undefined;
  return JSON.stringify([value, decision?.phase, decision?.act.do, use, !item, stageOf(context), task.attempts, open]);
}

/** Every state of the chart with every way an item can stand, reached by every event. */
const map = getAdjacencyMap(lessonMachine, {
  input: { pack, assignment: {}, held: [] },
  events: (snapshot) => [...events, ...decided, { type: 'moved' } as const, ...(brought(snapshot) as Event[])],
  serializeState: keyOf,
  // Its keys are branded strings, which no other type takes.
}) as unknown as Reached;
const reached = Object.values(map).map(({ state }) => state);

function statesOf(node: AnyStateNode): string[] {
  const inner = Object.values(node.states).flatMap(statesOf);
  return inner.length > 0 ? inner : [node.id];
}

const idsIn = (snapshot: Snapshot): string[] => snapshot._nodes.map(({ id }) => id);

describe('the chart of a lesson', () => {
  it('reaches every state, but for those that only lead on', () => {
    const seen = new Set(reached.flatMap(idsIn));
    const missed = statesOf(lessonMachine.root).filter((id) => !seen.has(id));
    expect(missed.filter((id) => !id.endsWith('.placing'))).to.deep.equal([]);
  });

  it('never errs on an event, and takes every event in every state', () => {
    expect(reached.every(({ status }) => status === 'active')).to.equal(true);
  });

  it('can end from every state, in which nothing but an ending is left to do', () => {
    const backward = new Map<string, string[]>();
    for (const [from, { transitions }] of Object.entries(map))
      for (const { state } of Object.values(transitions)) {
        const to = keyOf(state);
        backward.set(to, [...(backward.get(to) ?? []), from]);
      }
    const ends = Object.keys(map).filter((key) => key.startsWith('["finished"'));
    const canEnd = new Set(ends);
    for (const key of canEnd) for (const from of backward.get(key) ?? []) canEnd.add(from);
    expect(Object.keys(map).filter((key) => !canEnd.has(key))).to.deep.equal([]);
  });

  it('shows something in every state', () => {
    for (const snapshot of reached) expect(screenOf(snapshot).show, JSON.stringify(snapshot.value)).to.be.a('string');
  });

  it('gives no help in a check, a placement or a re-check', () => {
    const checks = reached
      .map((snapshot) => screenOf(snapshot))
      .filter((screen) => screen.show === 'task' && screen.check);
    expect(checks.length).to.be.greaterThan(0);
    expect(checks.every(({ help }) => help.length === 0)).to.equal(true);
  });
});
