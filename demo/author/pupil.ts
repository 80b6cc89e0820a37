import type { Compiled } from '@leerspoor/cli/author';
import '@leerspoor/elements/define/practice.js';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';

/** The lesson as a pupil gets it: kept nowhere, and begun anew with each look. */
export const pupil = (compiled: Compiled): TemplateResult => html`
  ${
    compiled.assets.size > 0
      ? html`<p class="note">
          Prenten en filmpjes van je pack zie je hier nog niet: wel bij elke opgave, en in de klas.
        </p>`
      : ''
  }
  ${guard([compiled], () =>
    keyed(
      compiled,
      html`<leerspoor-practice .pack=${compiled.pack} pupil="preview" store="memory" lang="nl"></leerspoor-practice>`,
    ),
  )}
`;
