/** The pictures a code is made of: 9, three of which in order make 729 codes. */
export const pictures = ['apple', 'pear', 'shell', 'duck', 'bird', 'star', 'house', 'boat', 'moon'] as const;

export type Picture = (typeof pictures)[number];
export type Code = readonly Picture[];

const LENGTH = 3;
const KEY = 'leerspoor-codes';

export const isWhole = (code: Code): boolean => code.length === LENGTH;

/** The opaque key of the pupil with this code, on this device. */
export const pupilOf = (code: Code): string => `code-${code.join('-')}`;

/** The codes given out on this device. Where nothing can be kept, there are none. */
const given = (): readonly string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((code) => typeof code === 'string') : [];
  } catch {
    return [];
  }
};

/** Whether anybody practised on this device before. */
export const hasGiven = (): boolean => given().length > 0;

export const isGiven = (code: Code): boolean => given().includes(pupilOf(code));

/** A code that nobody on this device has yet; two children never get the same. */
export const freshCode = (random: () => number = Math.random): Code => {
  const taken = new Set(given());
  const free = allCodes().filter((code) => !taken.has(pupilOf(code)));
  const from = free.length ? free : allCodes();
  return from[Math.floor(random() * from.length)]!;
};

export const giveOut = (code: Code): void => remember(pupilOf(code));

/** The key of a pupil who came with work from another device: where it is a code, it opens that work from now on. */
export const remember = (pupil: string): void => {
  if (!allCodes().some((code) => pupilOf(code) === pupil)) return;
  try {
    localStorage.setItem(KEY, JSON.stringify([...new Set([...given(), pupil])]));
  } catch {
    // A device that keeps nothing: the pupil practises now, and is new again next time.
  }
};

/** Three different pictures each: easier to tell and to remember. */
const allCodes = (): readonly Code[] =>
  pictures.flatMap((a) =>
    pictures.flatMap((b) => pictures.map((c): Code => [a, b, c])).filter((code) => new Set(code).size === LENGTH),
  );
