import type { FactOf } from '@leerspoor/engine';
import { interactionOf, type Interaction } from '../common/interaction.js';
import type { Edition } from './edition.js';

/** An LMS sends all of them with each commit, at some 8 ms each: the newest win. */
export const mostInteractions = 20;

type Pair = readonly [element: string, value: string];

/** An answer as SCORM records it, in the place that comes after `told` others; in an order that run times ask for. */
export function interactionPairs(fact: FactOf<'item.answered'>, told: number, edition: Edition): readonly Pair[] {
  const at = `cmi.interactions.${told % mostInteractions}`;
  const { type, response } = edition.name === '1.2' ? asIn12(interactionOf(fact.response)) : asIn2004(fact);
  const old = edition.name === '1.2';
  return [
    [`${at}.id`, fact.item],
    [`${at}.type`, type],
    [`${at}.${old ? 'time' : 'timestamp'}`, edition.moment(fact.time - 1000 * fact.seconds)],
    [`${at}.${old ? 'student_response' : 'learner_response'}`, response],
    [`${at}.result`, fact.score === 1 ? 'correct' : fact.score > 0 ? String(round(fact.score)) : wrong(edition)],
    [`${at}.latency`, edition.timespan(fact.seconds)],
  ];
}

const wrong = ({ name }: Edition): string => (name === '1.2' ? 'wrong' : 'incorrect');
const round = (score: number): number => Math.round(score * 100) / 100;

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
function asIn2004({ response }: FactOf<'item.answered'>): Interaction {
  const given = interactionOf(response);
  const fits = given.type !== 'fill-in' && /^[^\s[\]]{1,250}(\[[.,]\][^\s[\]]{1,250})*$/.test(given.response);
  return fits ? given : { type: 'fill-in', response: given.response.replaceAll(/[[\]]/g, '').slice(0, 250) };
}
