import type { FactOf } from '@leerspoor/engine';
import { interactionOf, type Interaction } from '../common/interaction.js';
import type { Edition } from './edition.js';

/** An LMS sends all of them with each commit, at some 8 ms each: the newest win. */
export const mostInteractions = 20;

type Pair = readonly [element: string, value: string];

/** An answer as SCORM records it, in the place that comes after `told` others; in an order that run times ask for. */
export function interactionPairs(fact: FactOf<'item.answered'>, told: number, edition: Edition): readonly Pair[] {
  const place = told % mostInteractions;
  const isOld = edition.name === '1.2';
  const { type, response } = isOld ? asIn12(interactionOf(fact.response)) : asIn2004(interactionOf(fact.response));
  const pairs: readonly Pair[] = [
    // in 2004 a place keeps its id, whatever comes to stand there
    ...(isOld ? pair('id', fact.item) : [...pair('id', `recent-${place + 1}`), ...pair('description', fact.item)]),
    ...pair('type', type),
    ...pair(isOld ? 'time' : 'timestamp', edition.moment(fact.time - 1000 * fact.seconds)),
    ...pair(isOld ? 'student_response' : 'learner_response', response),
    ...pair('result', resultOf(fact.score, isOld)),
    ...pair('latency', edition.timespan(fact.seconds)),
  ];
  return pairs.map(([name, value]) => [`cmi.interactions.${place}.${name}`, value]);
}

const pair = (name: string, value: string): readonly Pair[] => [[name, value]];

function resultOf(score: number, isOld: boolean): string {
  if (score === 1) return 'correct';
  if (score > 0) return String(Math.round(score * 100) / 100);
  return isOld ? 'wrong' : 'incorrect';
}

/** In 1.2 ids of options are one letter or digit; with others the answer is written out. */
function asIn12({ type, response }: Interaction): Interaction {
  const plain = response.replaceAll('[,]', ',').replaceAll('[.]', '.');
  const pattern = { choice: /^\w(,\w)*$/, sequencing: /^\w(,\w)*$/, matching: /^\w\.\w(,\w\.\w)*$/ };
  if (type === 'numeric' || type === 'fill-in') return { type, response: response.slice(0, 255) };
  return pattern[type].test(plain.toLowerCase())
    ? { type, response: plain.toLowerCase() }
    : { type: 'fill-in', response: plain.slice(0, 255) };
}

/** Ten options or 36 steps at most, each once and of 250 characters; nothing chosen is written out as nothing. */
function asIn2004(given: Interaction): Interaction {
  const fits = given.type !== 'fill-in' && /^[^\s[\]]{1,250}(\[[.,]\][^\s[\]]{1,250})*$/.test(given.response);
  return fits ? given : { type: 'fill-in', response: given.response.replaceAll(/[[\]]/g, '').slice(0, 250) };
}
