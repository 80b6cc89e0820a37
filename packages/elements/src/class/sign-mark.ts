import type { Standing } from '@leerspoor/engine/overview';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** A shape a standing, so that no colour is needed to tell them apart. */
const shapes: Readonly<Record<Standing, SVGTemplateResult>> = {
  stuck: svg`<path d="M8 1.2 15 14.4H1z"/><path class="on" d="M8 5.6v4M8 12h.01"/>`,
  extended: svg`<circle cx="8" cy="8" r="6.4"/><path class="fill" d="M8 1.6a6.4 6.4 0 0 0 0 12.8z"/>`,
  'on-course': svg`<circle cx="8" cy="8" r="6.4"/><circle class="fill" cx="8" cy="8" r="2.4"/>`,
  ready: svg`<circle cx="8" cy="8" r="6.8"/><path class="on" d="M4.8 8.2l2.3 2.3 4-4.6"/>`,
  unknown: svg`<path class="line" d="M4.5 8h7"/>`,
};

/** The mark of a standing; never read aloud: words stand beside it. */
export const mark = (standing: Standing): TemplateResult =>
  html`<svg class="mark" data-standing=${standing} viewBox="0 0 16 16" aria-hidden="true">${shapes[standing]}</svg>`;
