import type { Fact } from '@leerspoor/engine';
import { each, family, type Hostile } from '../hostile.js';
import { markup, strange } from './texts.js';
import { odd, prototypes } from './values.js';

const envelope = { v: 1, time: 1, pupil: 'p1', pack: 'breuken', packVersion: '1.0.0', session: 's' };
const fact = (seq: number, body: object): object => ({ ...envelope, id: `f${seq}`, seq, ...body });
const started = fact(1, {
  type: 'session.started',
  assignment: {},
  seed: 1,
  engine: '0',
  parameters: 'default',
  packHash: 'x',
});
const answered = {
  type: 'item.answered',
  item: 'BR1-b1',
  family: 'strip',
  goals: ['BR1'],
  track: 'basis',
  use: 'practice',
  difficulty: 2,
  guess: 0.25,
  response: { type: 'choice', chosen: ['2/5'] },
  score: 1,
  attempt: 1,
  unaided: true,
  rapid: false,
  seconds: 9,
};
const present = { do: 'present', goal: 'BR1', item: 'BR1-b1', track: 'basis', use: 'practice', prefilled: 0 };
const decided = (act: unknown, why: unknown = { code: 'orient', goal: 'BR1' }): object => ({
  type: 'decision.made',
  decision: { phase: 'independent', act, why, from: [], insteadOf: [], now: 1, also: [] },
});
const presented = {
  type: 'item.presented',
  goal: 'BR1',
  item: 'BR1-b1',
  track: 'basis',
  use: 'practice',
  prefilled: 0,
};

/** One fact after a session was started. */
const after = (body: object): unknown => [started, fact(2, body)];

const bodies: Readonly<Record<string, object>> = {
  'an answer of no goal': { ...answered, goals: [] },
  'an answer of a goal of every object': { ...answered, goals: ['__proto__', 'constructor', 'toString'] },
  'an answer better than right': { ...answered, score: 1e9 },
  'an answer of no score': { ...answered, score: NaN },
  'an answer of no time': { ...answered, seconds: -Infinity },
  'an answer of a track that is none': { ...answered, track: '__proto__' },
  'an answer with a name in it': { ...answered, name: 'Jan Janssens' },
  'an answer in markup': { ...answered, response: { type: 'text', text: '<img src=x onerror=executed()>' } },
  'an answer of no type': { ...answered, response: { type: '__proto__' } },
  'an item that is not in the pack': { ...presented, item: 'BR9-z9' },
  'an item of markup': { ...presented, item: '<script>executed()</script>' },
  'an item of another goal': { ...presented, goal: 'BR2' },
  'a decision without an act': decided(undefined),
  'a decision that does nothing known': decided({ do: 'constructor' }),
  'a decision for an item that is not there': decided({ ...present, item: '__proto__' }),
  'a decision for a goal that is not there': decided({ ...present, goal: 'toString' }),
  'a decision to support in markup': decided({ do: 'support', goal: 'BR1', offer: ['<svg onload=executed()>'] }),
  'a decision to choose among nothing': decided({ do: 'choose', goals: [] }),
  'a decision to choose among everything': decided({ do: 'choose', goals: ['__proto__', 'constructor', 7] }),
  'a decision that ends for no reason': decided({ do: 'end', reason: '<script>executed()</script>' }),
  'a decision for no known reason': decided(present, { code: '__proto__' }),
  'a decision with itself in it': decided({ ...present, also: [present] }),
  'an overrule that does nothing known': { type: 'teacher.overruled', by: 'x', overrule: { do: 'valueOf', id: '1' } },
  'an overrule in markup': {
    type: 'teacher.overruled',
    by: '<img src=x onerror=executed()>',
    overrule: { do: 'assign', id: '__proto__', goal: '<svg onload=executed()>' },
  },
  'a support that is none': { type: 'support.opened', kind: 'constructor', support: 'x', goal: 'BR1', by: 'pupil' },
  'a support in markup': {
    type: 'support.opened',
    kind: 'plan',
    support: '<svg onload=executed()>',
    goal: 'BR1',
    by: 'pupil',
  },
  'a film longer than time': {
    type: 'video.progressed',
    support: 'x',
    goal: 'BR1',
    action: 'played',
    at: 1e308,
    watched: [[0, 1e308]],
    length: 1e308,
  },
  'an estimate without end': { type: 'pupil.estimated', goal: 'BR1', when: 'before', value: 1e308, scale: 10 },
  'a choice in markup': { type: 'pupil.chose', choice: 'goal', value: '<script>executed()</script>' },
  'mastery of everything': { type: 'goal.mastered', goal: '__proto__', by: 'teacher', estimate: 2 },
  'a phase that is none': { type: 'phase.entered', phase: 'constructor' },
  'a type that is none': { type: '__proto__' },
  'a session of another pupil': { type: 'session.paused', pupil: 'p2' },
};

const logs: readonly Hostile[] = [
  ...each('log', bodies, after),
  ...each('log', prototypes, (json) => after({ ...answered, ...(JSON.parse(json) as object) })),
  ...each('log', odd, (make) => [started, make()]),
  ...family('log', {
    'facts in the wrong order': () => [fact(9, presented), started],
    'one fact a thousand times': () => Array.from({ length: 1_000 }, () => started),
    'a seq beyond all numbers': () => [{ ...started, seq: Number.MAX_SAFE_INTEGER }],
    'a seq of no number': () => [{ ...started, seq: 'x' }],
    'a thousand overrules': () => [
      started,
      ...Array.from({ length: 1_000 }, (_, i) =>
        fact(i + 2, { type: 'teacher.overruled', by: 'x', overrule: { do: 'exclude', id: `o${i}`, item: `i${i}` } }),
      ),
    ],
  }),
];

const disks: readonly Hostile[] = [
  ...each('disk', { ...odd, 'a function': () => 'function' }, (make) => [make()]),
  ...each('disk', bodies, after),
];

const kept = {
  ...{ seq: 1, sessions: 1, goals: { $map: [] }, items: { $map: [] } },
  ...{ overrules: { $map: [] }, wordOn: { $map: [] } },
};
const checkpoint = (change: object): unknown => ({
  format: 'leerspoor-checkpoint/1',
  pack: 'breuken',
  version: '1.0.0',
  learner: { general: [0, 1], form: [0, 1], goals: [], items: [] },
  state: kept,
  ...change,
});
const state = (change: object): unknown => checkpoint({ state: { ...kept, ...change } });

const checkpoints: readonly Hostile[] = [
  ...family('checkpoint', odd),
  ...each('checkpoint', odd, (make) => checkpoint({ learner: make() })).map(inThe('learner')),
  ...each('checkpoint', odd, (make) => checkpoint({ state: make() })).map(inThe('state')),
  ...each('checkpoint', prototypes, (json) => state(JSON.parse(json) as object)).map(inThe('state')),
  ...family('checkpoint', {
    'a map that is none': () => state({ goals: { $map: 7 } }),
    'a map of no pairs': () => state({ goals: { $map: [7, null] } }),
    'a goal of nothing': () => state({ goals: { $map: [['BR1', null]] } }),
    'a goal of markup': () => state({ goals: { $map: [['BR1', { track: '<svg onload=executed()>' }]] } }),
    'a session of nothing': () => state({ session: {} }),
    'an item that is open and not there': () => state({ open: { item: '__proto__', goal: 'BR1' } }),
    'an open item of numbers': () => state({ open: 7 }),
    'a decision of text': () => state({ decision: 'x' }),
    'a support of text': () => state({ support: 'x' }),
    'an overrule of nothing': () => state({ overrules: { $map: [['x', null]] } }),
    'a word on what was never said': () => state({ wordOn: { $map: [['assign', 'x']] } }),
    'a placement of text': () => state({ placement: 'x' }),
    'a variance of nothing': () => checkpoint({ learner: { general: [0, 0], form: [0, -1], goals: [], items: [] } }),
    'another pack': () => checkpoint({ pack: 'elsewhere' }),
  }),
];

const drafts: readonly Hostile[] = [
  ...each('draft', markup, (text) => text),
  ...each('draft', prototypes, (json) => json),
  ...each('draft', odd, (make) => make()),
  ...family('draft', {
    'no JSON': () => '{',
    'deep JSON': () => `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    'an answer of another kind': () => '{"type":"split","values":["1","2"]}',
    'an answer of no kind': () => '{"type":"__proto__"}',
    'a choice of what is not there': () => '{"type":"choice","chosen":["__proto__","x"]}',
  }),
];

const exportFiles: readonly Hostile[] = [
  ...each('export-file', markup, (text) => text),
  ...each('export-file', strange, (text) =>
    JSON.stringify([fact(1, { type: 'exit.answered', question: text, answer: text })]),
  ),
  ...each('export-file', bodies, (body) => JSON.stringify(after(body))),
  ...each('export-file', prototypes, (json) => `[${json}]`),
  ...family('export-file', {
    'no JSON': () => '{',
    'deep JSON': () => `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    'facts of another pupil': () => JSON.stringify([{ ...(started as Fact), pupil: 'p9' }]),
    'facts of another pack': () => JSON.stringify([{ ...(started as Fact), pack: 'x' }]),
    'a million facts': () => `[${'0,'.repeat(1_000_000)}0]`,
  }),
];

export const states: readonly Hostile[] = [...logs, ...disks, ...checkpoints, ...drafts, ...exportFiles];

function inThe(part: string): (input: Hostile) => Hostile {
  return (input) => ({ ...input, name: `${input.name} (${part})` });
}
