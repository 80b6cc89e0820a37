import { stableHash } from '@leerspoor/engine';

/** What a host keeps for us between two launches: one line of text. */
export interface Kept {
  /** Key of the pupil whose it is. */
  readonly pupil: string;
  /** Seq of the last fact in it: of two, the higher is the later. */
  readonly seq: number;
  /** Answers told to the host so far. */
  readonly told: number;
  /** The history, as `shrink` wrote it. */
  readonly history: string;
}

/** Plain ASCII, so that no LMS counts, cuts or recodes it otherwise than we do; with a sum that tells when it was cut. */
export function writeKept({ pupil, seq, told, history }: Kept): string {
  const plain = history.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `leerspoor1 ${pupil} ${seq} ${told} ${sumOf(plain)} ${plain}`;
}

/** Undefined: there is nothing. 'damaged': cut off, or not ours. */
export function readKept(text: string): Kept | 'damaged' | undefined {
  if (text === '') return undefined;
  const [, pupil, seq, told, sum, history] = /^leerspoor1 (\S+) (\d+) (\d+) (\S+) (.+)$/.exec(text) ?? [];
  if (!pupil || history === undefined || sum !== sumOf(history)) return 'damaged';
  return { pupil, seq: Number(seq), told: Number(told), history };
}

/** A key that tells one learner of an LMS from another, and nothing more: the id itself is not kept. */
export function pupilKey(learner: string): string {
  return `p${sumOf(`1 ${learner}`)}${sumOf(`2 ${learner}`)}`;
}

function sumOf(text: string): string {
  return stableHash(text).toString(36).padStart(7, '0');
}
