import type { Parameters } from '../learner/parameters.js';
import type { Answer } from '../learner/question.js';
import { newDraft, parametersOf, passes, type Draft } from './draft.js';
import { Pass } from './pass.js';
import { step } from './step.js';

/**
 * Difficulties of goals and items, from the answers of many pupils. `source` gives the same answers once a pass, sorted
 * by pupil, then time; it may stream from files larger than memory. Memory grows with goals and items, not with answers.
 */
export function calibrate(source: () => Iterable<Answer>): Parameters;
export function calibrate(source: () => AsyncIterable<Answer>): Promise<Parameters>;
export function calibrate(source: () => Iterable<Answer> | AsyncIterable<Answer>): Parameters | Promise<Parameters> {
  const answers = source();
  return Symbol.asyncIterator in answers
    ? ofStream(answers, source as () => AsyncIterable<Answer>)
    : ofList(answers, source as () => Iterable<Answer>);
}

function ofList(first: Iterable<Answer>, source: () => Iterable<Answer>): Parameters {
  let draft = newDraft;
  while (draft.done < passes) {
    const pass = new Pass(draft);
    for (const answer of draft.done === 0 ? first : source()) pass.add(answer);
    draft = draftAfter(pass);
  }
  return parametersOf(draft);
}

async function ofStream(first: AsyncIterable<Answer>, source: () => AsyncIterable<Answer>): Promise<Parameters> {
  let draft = newDraft;
  while (draft.done < passes) {
    const pass = new Pass(draft);
    for await (const answer of draft.done === 0 ? first : source()) pass.add(answer);
    draft = draftAfter(pass);
  }
  return parametersOf(draft);
}

/** The draft after a whole pass. */
export function draftAfter(pass: Pass): Draft {
  return step(pass.draft, pass.sums, pass.answers);
}
