import type { SupportKind } from '@leerspoor/content';
import { html, nothing } from 'lit';
import type { Words } from '../locales/language.js';
import { pictogram } from '../look/pictogram.js';

/** The one thing to do now. */
export type Action = 'check' | 'retry' | 'next';

interface Bar {
  readonly action: Action;
  readonly disabled: boolean;
  /** Kind of help behind "Laat stappen zien", where it is offered. */
  readonly steps: SupportKind | undefined;
  readonly act: () => void;
  readonly show: (kind: SupportKind) => void;
}

export const actionBar = ({ action, disabled, steps, act, show }: Bar, { answer, feedback }: Words): unknown => html`
  <button class="primary" part="button primary" type="button" ?disabled=${disabled} @click=${act}>
    ${{ check: answer.check, retry: feedback.again, next: answer.next }[action]}${action === 'next' ? pictogram('next') : nothing}
  </button>
  ${
    steps
      ? html`<button part="button" type="button" @click=${() => show(steps)}>
          ${pictogram(steps)}${feedback.steps}
        </button>`
      : nothing
  }
`;

/** The plan where there is one, else a worked example. */
export const stepsOf = (help: readonly SupportKind[]): SupportKind | undefined =>
  (['plan', 'example'] as const).find((kind) => help.includes(kind));
