import type { TemplateResult } from 'lit';
import { drawn } from './drawn.js';

/** The pictograms of the first screen; all others come later. One path each, on a grid of 24, one stroke. Drawn by us. */
export const firstPaths = {
  goal: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0M16.5 12a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0M12 12h.01',
  down: 'M6 9.5l6 6 6-6',
  pause: 'M8.5 6v12M15.5 6v12',
  why: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0M9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.7.3-1.1.9-1.1 1.7M12 16.7h.01',
  next: 'M5 12h14M13 6l6 6-6 6',
} as const;

export const firstPictogram = (name: keyof typeof firstPaths): TemplateResult => drawn(firstPaths[name], name);
