import { each, family, type Hostile } from '../hostile.js';
import { addresses } from './addresses.js';
import { markup, strange } from './texts.js';
import { odd, prototypes } from './values.js';

const assignments: readonly Hostile[] = [
  ...each('assignment', markup, (text) => text),
  ...each('assignment', prototypes, (json) => json),
  ...each('assignment', odd, (make) => make()),
  ...family('assignment', {
    'goals that every object has': () => ({ goals: ['__proto__', 'constructor', 'toString'] }),
    'goals in markup': () => ({ goals: ['<svg onload=executed()>'] }),
    'no goals': () => ({ goals: [] }),
    'minutes without end': () => ({ minutes: Infinity }),
    'minutes below none': () => ({ minutes: -1 }),
    'mastery of nothing': () => ({ mastery: { chance: NaN } }),
    'mastery of every answer': () => ({ mastery: { rule: '__proto__' } }),
    'phases that are none': () => ({ without: ['constructor'] }),
    'supports that are none': () => ({ supports: ['<img src=x onerror=executed()>'] }),
    'a theme of every object': () => ({ theme: '__proto__' }),
    'a name of a pupil': () => ({ name: 'Jan Janssens' }),
    'deep JSON': () => `${'{"goals":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  }),
];

const overrules: readonly Hostile[] = [
  ...family('overrule', odd),
  ...each('overrule', prototypes, (json) => ({ do: 'assign', id: 'x', goal: 'BR1', ...(JSON.parse(json) as object) })),
  ...each('overrule', markup, (goal) => ({ do: 'assign', id: goal.slice(0, 80), goal })),
  ...family('overrule', {
    'does what every object does': () => ({ do: 'constructor', id: 'x' }),
    'a track of every object': () => ({ do: 'track', id: 'x', goal: 'BR1', track: '__proto__' }),
    'an item that is not there': () => ({ do: 'exclude', id: 'x', item: '<script>executed()</script>' }),
  }),
];

const known = (change: object): unknown => ({
  format: 'leerspoor-parameters/1',
  id: 'x',
  answers: 1,
  mean: 0,
  goals: {},
  items: {},
  ...change,
});

const parameters: readonly Hostile[] = [
  ...family('parameters', odd),
  ...each('parameters', prototypes, (json) => known({ goals: JSON.parse(json) as object })),
  ...family('parameters', {
    'a difficulty of no number': () => known({ goals: { BR1: NaN } }),
    'a difficulty without end': () => known({ items: { 'BR1-b1': [Infinity, 1] } }),
    'a variance below none': () => known({ items: { 'BR1-b1': [0, -1] } }),
    'a mean in words': () => known({ mean: '0' }),
    'a name in markup': () => known({ id: '<svg onload=executed()>' }),
  }),
];

const answers: readonly Hostile[] = [
  ...each('answer', markup, (text) => ({ type: 'text', text })),
  ...each('answer', strange, (text) => ({ type: 'number', text })),
  ...each('answer', odd, (make) => make()),
  ...each('answer', prototypes, (json) => ({ type: 'match', pairs: JSON.parse(json) as object })),
  ...family('answer', {
    'a type of every object': () => ({ type: 'constructor' }),
    'steps in steps in steps': () => {
      let steps: unknown = [];
      for (let i = 0; i < 5_000; i++) steps = [{ type: 'stepped', steps }];
      return { type: 'stepped', steps };
    },
    'more chosen than there is': () => ({ type: 'choice', chosen: Array(1e6).fill('a') }),
  }),
];

const attributes: readonly Hostile[] = [
  ...['pupil', 'lang', 'audience', 'scheme', 'store'].flatMap((name) =>
    each('attribute', { ...markup, ...strange }, (text) => [name, text])
      .slice(0, 6)
      .map((input) => ({ ...input, name: `${input.name} (${name})` })),
  ),
  ...['__proto__', 'constructor', 'toString', 'xx-'.repeat(500)].flatMap((text) =>
    ['pupil', 'lang', 'store'].map((name): Hostile => ({
      name: `attribute: ${text.slice(0, 20)} (${name})`,
      door: 'attribute',
      make: () => [name, text],
    })),
  ),
  ...each('attribute', addresses, (address) => ['content-base', address]),
];

const messages: readonly Hostile[] = [
  ...family('message', odd),
  ...each('message', markup, (text) => ({ leerspoor: text, nonce: text })),
  ...each('message', prototypes, (json) => ({ leerspoor: 'hello', ...(JSON.parse(json) as object) })),
  ...family('message', {
    'a hello without its nonce': () => ({ leerspoor: 'hello' }),
    'a hello with another nonce': () => ({ leerspoor: 'hello', nonce: 'x' }),
    'a hello with a nonce of every object': () => ({ leerspoor: 'hello', nonce: { toString: 'x' } }),
    'a welcome from a stranger': () => ({ leerspoor: 'welcome', nonce: 'x', store: true, pupil: 'p2' }),
    'a height without end': () => ({ type: 'height', height: Infinity }),
    'a height below none': () => ({ type: 'height', height: -1 }),
    'a height in words': () => ({ type: 'height', height: '9px;background:url(//elsewhere.test/x)' }),
    'facts that are none': () => ({ type: 'facts', call: 1, facts: [null, 7, 'x'] }),
    'a call of what every object has': () => ({ type: 'store', call: 1, method: 'constructor', args: [] }),
    'a call up the chain': () => ({ type: 'store', call: 1, method: '__proto__', args: [] }),
    'a call without arguments': () => ({ type: 'store', call: 1, method: 'append' }),
    'a call to forget, by a stranger': () => ({ type: 'store', call: 1, method: 'forget', args: [] }),
    'an answer to no question': () => ({ type: 'done', call: 9e15, value: [] }),
    'a failure in markup': () => ({ type: 'failed', call: 1, reason: '<svg>', message: '<svg onload=executed()>' }),
    'an assignment in markup': () => ({ type: 'assign', assignment: { goals: ['<svg onload=executed()>'] } }),
    'an overrule of nothing': () => ({ type: 'overrule', by: 7, overrule: null }),
  }),
];

export const words: readonly Hostile[] = [
  ...assignments,
  ...overrules,
  ...parameters,
  ...answers,
  ...attributes,
  ...messages,
];
