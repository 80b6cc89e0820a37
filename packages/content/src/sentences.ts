import { nearest } from './read/nearest.js';
import { speakWith, type Expected } from './schema/fault.js';

/**
 * Every sentence about bad content, for authors and developers. All in one place, so that they can be translated; a
 * page loads them when something is wrong. `must` completes "This must be ..."; `says` are whole sentences.
 */
export const must = {
  record: 'a set of named fields',
  list: (min: number, max: number) => `a list of ${min > 0 ? `${min} to ${max}` : `at most ${max}`} entries`,
  text: (min: number, max: number) => `text of ${min > 0 ? `${min} to ${max}` : `at most ${max}`} characters`,
  number: (min: number, max: number) => `a number from ${min} to ${max}`,
  integer: (min: number, max: number) => `a whole number from ${min} to ${max}`,
  boolean: 'true or false',
  oneOf: (values: readonly unknown[]) => `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
  id: 'an id: letters, digits, dots, dashes and underscores, starting with a letter or digit, at most 80 characters',
  file: 'a path on the same site, such as "media/line.png": no "..", no ":", no spaces, no "//" in front',
  fieldOf: (names: readonly string[]) =>
    `a set of fields with one of ${names.map((name) => JSON.stringify(name)).join(', ')}`,
  pair: 'a list of two texts: what stands above and below the bar',
  version: 'a version of three numbers, such as "1.0.0"',
  hosted: 'the name that the other site gives the video, such as "dQw4w9WgXcQ"',
  mime: 'a media type, such as "video/webm"',
  lang: 'a language code, such as "nl" or "nl-BE"',
  countOrGap: 'a whole number from 0 to 1000, or null for the gap',
  readableNumber: 'a number that can be read, such as 15 or "3,14"',
  readableExpression: 'a sum or product that can be read, such as "3 × 4"',
  readableFraction: 'a fraction that can be read, such as "3/4" or "1 3/4"',
};

export const says = {
  missing: (expected: Expected) => `This is missing. It must be ${completed(expected)}.`,
  wrong: (expected: Expected, value: unknown) => `This must be ${completed(expected)}, not ${shown(value)}.`,
  unknownField: (name: string, known: Iterable<string>) =>
    `There is no field ${shown(name)} here.${meant(name, known)}`,
  unknownId: (kind: string, id: string, known: Iterable<string>) =>
    `There is no ${kind} ${shown(id)}.${meant(id, known)}`,
  duplicate: (kind: string, id: string) => `A second ${kind} with the id ${shown(id)}. Give each its own.`,
  hiddenCharacters: 'This holds control or text-direction characters that cannot be seen. Type it anew.',
  tooDeep: 'This is nested too deeply.',
  tooMuch: 'This pack is too large to be checked.',
  tooManyIssues: (more: number) => `${more} more problems. Mend these first.`,
  unreadable: (error: unknown) => `This could not be read: ${error instanceof Error ? error.message : String(error)}.`,

  cycle: (ids: readonly string[]) =>
    `These goals come before each other in a circle: ${ids.join(' -> ')}. Take one out.`,
  noItems: (goal: string) => `The goal ${shown(goal)} has rows of items, but no file in "files" and no "content".`,
  noSource: 'A video needs a file in "sources", or another site in "hosted".',
  afterTheEnd: 'A chapter or question comes after the end of the video. See "seconds".',
  wrongWithoutInput: 'A step without "input" has no wrong answers.',
  slotWithoutExample: (name: string) => `The slot {${name}} has no value in an "example" of this plan.`,
  slotMissing: (name: string, plan: string) => `The plan ${shown(plan)} needs a value for the slot {${name}}.`,
  slotUnknown: (name: string, known: Iterable<string>) =>
    `No plan of this item's goals has a slot {${name}}.${meant(name, known)}`,

  otherGoal: (goal: string) => `This file holds the items of ${shown(goal)}, not of this goal.`,
  wrongFile: (goal: string) => `An item stands with its first goal: this one belongs with ${shown(goal)}.`,
  noRow: (id: string) => `The item ${shown(id)} has no row in the head of the pack. Build the pack again.`,
  rowDiffers: (field: string) =>
    `The row in the head of the pack has another value for "${field}". Build the pack again.`,
  itemMissing: (id: string) => `The item ${shown(id)} of the head is not here. Build the pack again.`,

  noRightOption: 'No option is marked correct.',
  manyRightOptions: 'More than one option is marked correct. Add "multiple: true", or keep one.',
  mathChildren: (tag: string, count: number) => `<${tag}> needs ${count} children.`,
  tooManyShaded: 'More parts are shaded than there are.',
  widthsDiffer: (parts: number) => `Give one width for each of the ${parts} parts.`,
  emptyRange: '"from" must be smaller than "to".',
  tooManyTicks: 'This line has more than 400 ticks. Take a shorter line or fewer parts.',
  rightIsWrong: 'Its own scoring does not take the right answer. Look at how it is written.',
  cannotBeGiven: (answer: string) => `Nobody can give the answer ${shown(answer)} here.`,
  wrongIsRight: (answer: string) =>
    `The wrong answer ${shown(answer)} counts as right. Take it out, or change the right answer.`,
  patternIsEmpty: (pattern: string) =>
    `The pattern ${shown(pattern)} makes no wrong answer here. Does it need "operands"?`,
  oneOfTwo: (one: string, other: string) => `Give "${one}" or "${other}", one of the two.`,
  gapOnce: (id: string) => `The gap ${shown(id)} must stand once in "text" and once in "gaps".`,
  noGap: 'There is no gap to fill.',
  noPartner: (id: string) => `The card ${shown(id)} has no partner in "pairs".`,
  outsideLine: 'This lies outside the line.',
  betweenTicks: 'This lies between two ticks. Change "parts", or add "free: true".',
  outsidePicture: 'This lies outside the picture: x + width and y + height are at most 100.',
  countsDiffer: (total: number) => `These do not make ${total} together.`,
  nothingAsked: 'Laying nothing would be right. Say how many belong in a bin, or add "all: true".',
  notAShare: 'A share to shade lies from 0 to 1.',
  unequalParts: 'A figure to shade has equal parts: leave out "widths".',
  noSuchParts: 'This share is no whole number of parts of the figure.',
  twoUnknown: 'With a gap for the whole, no part can be a gap.',
  partsTooLarge: 'The parts are more than the whole.',
  notAStep: (type: string) => `A step cannot be of the kind "${type}".`,
  openIsPractice: 'What a pupil judges is no evidence: "use" must be "practice" and "selfJudged" true.',
  notSelfJudged: 'Only an open question is judged by the pupil: leave out "selfJudged".',
  guessDiffers: (guess: number) =>
    `The chance of guessing this right is ${Number(guess.toFixed(3))}: write that in "guess".`,
};

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'a set of fields' : String(value);
}

function meant(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === undefined ? '' : ` Did you mean ${shown(near)}?`;
}

function completed(expected: Expected): string {
  return typeof expected === 'string' ? expected : told(must, expected);
}

/** The sentence of a code, with its values filled in. */
function told(sentences: object, [code, ...values]: readonly [string, ...unknown[]]): string {
  const sentence = (sentences as Readonly<Record<string, string | ((...values: unknown[]) => string)>>)[code]!;
  return typeof sentence === 'string' ? sentence : sentence(...values);
}

speakWith((fault) => told(says, fault));
