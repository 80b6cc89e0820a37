import { svg, html, type TemplateResult } from 'lit';

const mouths = ['M8.5 15.5c2-1.3 5-1.3 7 0', 'M8.5 15h7', 'M8 14c1.5 2.700 6.5 2.700 8 0'] as const;

/** Three faces, in the stroke of the pictograms: not yet, a little, well. */
export const face = (i: number): TemplateResult =>
  html`<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d="M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0M9 9.5h.01M15 9.5h.01${mouths[i] ?? mouths[1]}" />`}
  </svg>`;
