import type { Drawing, FigureKind } from './drawing.js';

/** Where each kind of figure is drawn; fetched when a page first shows one. */
const drawings: { readonly [K in FigureKind]: () => Promise<Drawing<K>> } = {
  strip: async () => (await import('./strip.js')).strip,
  strips: async () => (await import('./strips.js')).strips,
  circle: async () => (await import('./circle.js')).circle,
  line: async () => (await import('./line.js')).line,
  objects: async () => (await import('./objects.js')).objects,
  split: async () => (await import('./split.js')).split,
  grid: async () => (await import('./grid.js')).grid,
};

const kept = new Map<FigureKind, Promise<Drawing<FigureKind>>>();

/** Fetches every kind of drawing. */
export const everyDrawing = async (): Promise<void> => {
  await Promise.all(Object.values(drawings).map((load) => load()));
};

/** The drawing of a kind. Which kind a drawing draws is known by its key alone: the one widening of types in figures. */
export const drawingOf = (kind: FigureKind): Promise<Drawing<FigureKind>> => {
  const known = kept.get(kind) ?? (drawings[kind]() as Promise<Drawing<FigureKind>>);
  kept.set(kind, known);
  return known;
};
