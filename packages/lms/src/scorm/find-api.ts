/** Frames and openers looked at, at most: a page can be its own ancestor, or a liar. */
const farthest = 12;

/**
 * The run time of a SCORM launch, by the name its edition gives it: in a parent, else in the opener or one of its parents.
 * Undefined where there is none, or where another origin keeps it from us.
 */
export function findApi(from: Window, name: 'API' | 'API_1484_11'): unknown {
  return inParents(from, name) ?? (from.opener ? inParents(from.opener as Window, name) : undefined);
}

function inParents(from: Window, name: string): unknown {
  // the parent of a window that was closed is null
  let window: Window | null = from;
  for (let steps = 0; window && steps < farthest; steps++) {
    const api = ownOf(window, name);
    if (api) return api;
    window = window.parent === window ? null : window.parent;
  }
  return undefined;
}

function ownOf(window: Window, name: string): unknown {
  try {
    return (window as unknown as Record<string, unknown>)[name] ?? undefined;
  } catch {
    return undefined; // of another origin
  }
}
