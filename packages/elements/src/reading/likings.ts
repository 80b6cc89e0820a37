/** What a pupil may like for reading: larger letters, more space, a letter whose shapes are never alike. */
export const letters = ['larger', 'spacious', 'clear'] as const;

/** How a pupil may like a task shown besides its text: its goal in pictures, every task read aloud, material to hold. */
export const ways = ['picture', 'sound', 'material'] as const;

export const likings = [...letters, ...ways] as const;

export type Liking = (typeof likings)[number];
export type Way = (typeof ways)[number];
export type Likings = readonly Liking[];

const keyOf = (pupil: string): string => `leerspoor-reading-${pupil}`;

/** What this pupil chose on this device; nothing for '' and where nothing can be kept. */
export const likingsOf = (pupil: string): Likings => {
  try {
    const kept = (pupil && localStorage.getItem(keyOf(pupil)))?.split(' ') ?? [];
    return likings.filter((liking) => kept.includes(liking));
  } catch {
    return [];
  }
};

/** Keeps it for the next time; for '' nothing is kept. */
export const keepLikings = (pupil: string, chosen: Likings): void => {
  if (!pupil) return;
  try {
    if (chosen.length) localStorage.setItem(keyOf(pupil), chosen.join(' '));
    else localStorage.removeItem(keyOf(pupil));
  } catch {
    // A device that keeps nothing: the choice holds for this page.
  }
};
