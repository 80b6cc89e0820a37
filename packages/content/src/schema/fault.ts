import type { must, says } from '../sentences.js';

/** A sentence by its code, with the values it tells. */
type Told<Sentences> = {
  [Code in keyof Sentences]: Sentences[Code] extends (...values: infer Values) => string
    ? readonly [Code, ...Values]
    : readonly [Code];
}[keyof Sentences];

/** What is wrong. */
export type Fault = Told<typeof says>;
/** What something must be: a code, or words that complete "This must be ...". */
export type Expected = string | Told<typeof must>;

let speak: (fault: Fault) => string = ([code]) => code;

/** From now on faults are told in these sentences; until then by their codes. */
export function speakWith(sentences: (fault: Fault) => string): void {
  speak = sentences;
}

export const sentenceOf = (fault: Fault): string => speak(fault);
