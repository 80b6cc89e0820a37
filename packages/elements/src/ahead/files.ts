import type { Goal, Item, MediaSource } from '@leerspoor/content';

/** Addresses of the pictures, sounds and videos that a goal and its items can show, as the pack gives them; each once. */
export const filesOf = (goal: Goal, items: readonly Item[]): readonly string[] => [
  ...new Set([...filesIn(goal), ...filesIn(items)]),
];

/** A file may stand anywhere in the data: in a text, a figure, a help. */
const filesIn = (data: unknown): readonly string[] => {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'sources') return playable(value as readonly MediaSource[]);
    return typeof value === 'string' && names.has(key) ? [value] : filesIn(value);
  });
};

const names: ReadonlySet<string> = new Set(['src', 'poster', 'audio']);

/** Of one video the browser takes the first that it can play. */
const playable = (sources: readonly MediaSource[]): readonly string[] => {
  const video = document.createElement('video');
  return sources
    .filter(({ type }) => video.canPlayType(type) !== '')
    .map(({ src }) => src)
    .slice(0, 1);
};
