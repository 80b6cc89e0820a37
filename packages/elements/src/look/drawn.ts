import { svg, html, type TemplateResult } from 'lit';

/**
 * Any path on the grid of 24 in the one style: a drawing beside words, never read aloud. `name` lets a style turn it (the
 * arrow, right to left).
 */
export const drawn = (path: string, name = ''): TemplateResult =>
  html`<svg class="pictogram" data-name=${name} viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d=${path} />`}
  </svg>`;
