import 'leerspoor';
import '@leerspoor/elements/define/class.js';
import { factEventNames } from '@leerspoor/elements';
import type { OverruleEvent } from '@leerspoor/elements/class.js';
import type { Fact } from '@leerspoor/engine';
import { firstNames, inventClass, wholePack } from './class-pupils.js';

const src = 'built/breuken/pack.json';
const asked = new URLSearchParams(location.search);
const pupils = Number(asked.get('pupils') ?? 29);
const robin = 'robin-demo';
const screen = document.querySelector('leerspoor-class')!;
screen.note = 'Robin en verzonnen leerlingen';
screen.teacher = 'juf An';
screen.names = {
  ...Object.fromEntries(Array.from({ length: pupils }, (_, i) => [`k${i + 1}`, firstNames[i % firstNames.length]!])),
  [robin]: 'Robin',
};

// the host page: facts go from the lesson to the teacher, decisions from the teacher to the lesson
const practice = document.createElement('leerspoor-practice');
practice.setAttribute('src', src);
practice.setAttribute('pupil', robin);
practice.setAttribute('store', asked.get('store') ?? 'memory');
for (const name of factEventNames) practice.addEventListener(name, ({ fact }) => screen.receive(fact));
screen.addEventListener('leerspoor-class-overrule', ({ pupil, by, overrule }: OverruleEvent) => {
  if (pupil === robin) practice.overrule(by, overrule);
});
document.querySelector('#lesson')!.append(practice);

/** The invented pupils go on practising: the last facts of each come in as time passes. */
const heldBack = 40;
const toCome: Fact[][] = [];
const known = async function* (): AsyncGenerator<readonly Fact[]> {
  for await (const facts of inventClass(await wholePack(src), pupils, Date.now())) {
    toCome.push(facts.slice(-heldBack));
    yield facts.slice(0, -heldBack);
  }
};
screen.facts = known();
screen.src = src;

/** Dice from a seed: the class practises on in the same order at every visit. */
let seed = 20;
const dice = (sides: number): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * sides);
};

setInterval(() => {
  const waiting = toCome.filter((facts) => facts.length > 0);
  const facts = waiting[dice(waiting.length)];
  const fact = facts?.shift();
  if (fact) screen.receive({ ...fact, time: Date.now() });
}, 700);
