import type { Screen } from '@leerspoor/session';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators/state.js';
import { LocalElement } from '../base/local-element.js';
import '../define/celebration.js';
import { base } from '../look/base.js';
import { drawn } from '../look/pictogram.js';
import type { Words } from '../locales/language.js';
import { choiceStyle } from './screens/choice-style.js';
import { levelChoice } from './screens/level.js';
import { Select } from './select.js';

type Step = keyof Words['share']['routine'];

/** The routine of every lesson, one sign a step, always in this order. */
const routine: Readonly<Record<Step, string>> = {
  look: 'M2.5 12S6 5.5 12 5.5s9.5 6.5 9.5 6.5-3.5 6.5-9.5 6.5S2.5 12 2.5 12zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0',
  choose:
    'M9 11V5.5a1.5 1.5 0 0 1 3 0V11l5.2 1.1a2 2 0 0 1 1.6 2.2L18 20.500H10.500L6.500 15.300a1.500 1.500 0 0 1 2.500-1.800M4.500 6.500a5.500 5.500 0 0 1 12 0',
  work: 'M4.500 19.500l1-4.500L16 4.500l3.500 3.500L9 18.500zM13.500 7l3.500 3.500',
  review: 'M5 12.5l4.5 4.5L19 7.5',
  on: 'M5 12h14M13 6l6 6-6 6',
};

/** What there is to do on this screen. */
const stepOf = (screen: Screen): Step | undefined => {
  switch (screen.show) {
    case 'orienting':
    case 'support':
      return 'look';
    case 'choosing-support':
    case 'choosing-goal':
      return 'choose';
    case 'task':
      return screen.stage === 'asking' || screen.stage === 'recording' ? 'work' : 'review';
    case 'closing':
    case 'finished':
      return 'on';
    case 'reflecting':
      return 'review';
    default:
      return undefined;
  }
};

/**
 * "Wat nu?": the routine of a lesson in signs, in the same place on every screen, with what there is to do now. Here a small
 * group reads that it works together, and who may choose at every task says how hard it may be.
 *
 * @element leerspoor-now-row
 * @csspart now
 * @csspart step - also `current`
 * @csspart level
 * @csspart celebration
 * @csspart button
 */
export class LeerspoorNowRow extends LocalElement {
  static override styles = [
    base,
    choiceStyle,
    css`
      :host {
        min-block-size: 2rem;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_unit);
      }
      ol {
        display: flex;
        flex: 1 1 auto;
        flex-wrap: wrap;
        gap: calc(0.5 * var(--_unit));
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        align-items: center;
        gap: calc(0.75 * var(--_unit));
        min-block-size: 2rem;
        padding-inline: var(--_unit);
        border-radius: 1rem;
        color: var(--_ink-soft);
        font-size: calc(0.9375 * var(--_text));
        font-weight: 600;
      }
      li svg {
        font-size: calc(0.8125 * var(--_text));
      }
      .current {
        background: var(--_tint);
        color: var(--_accent);
      }
      [data-name='on']:dir(rtl) {
        transform: scaleX(-1);
      }
      button {
        min-block-size: 2rem;
        padding-block: 0;
        font-size: calc(0.9375 * var(--_text));
      }
      .together {
        margin-block-start: var(--_unit);
        padding: var(--_unit) calc(1.5 * var(--_unit));
        border-radius: var(--_radius);
        background: var(--_tint);
      }
      .levels {
        padding-block: var(--_unit);
      }
      @media (forced-colors: active) {
        .current {
          outline: 1px solid;
        }
      }
    `,
  ];

  @state() private open = false;
  private readonly screen = new Select(this, (screen) => screen);
  private task: unknown;

  protected override willUpdate(): void {
    const screen = this.screen.value;
    const task = screen?.show === 'task' ? screen.item : screen?.show;
    if (task !== this.task) this.open = false;
    this.task = task;
  }

  protected override render(): unknown {
    const screen = this.screen.value;
    const current = screen && stepOf(screen);
    if (!screen || !current) return nothing;
    const { share } = this.words;
    const level = screen.show === 'task' ? screen.challenge : undefined;
    return html`<div class="line">
        <ol part="now" aria-label=${share.now}>
          ${Object.entries(routine).map(([step, path]) => this.step(step as Step, path, step === current))}
        </ol>
        ${
          level
            ? html`<button
                class="quiet"
                part="button"
                type="button"
                aria-expanded=${this.open}
                @click=${() => (this.open = !this.open)}
              >
                ${share.level}
              </button>`
            : nothing
        }
      </div>
      ${level && this.open ? levelChoice(level, { words: this.words, send: this.screen.send }) : nothing}
      ${
        screen.together && screen.show === 'task'
          ? html`<p class="together"><strong>${share.together}.</strong> ${share.togetherText}</p>`
          : nothing
      }
      <leerspoor-celebration
        inner
        lang=${this.lang}
        content-lang=${this.contentLang}
        exportparts="celebration, button"
      ></leerspoor-celebration>`;
  }

  private step(step: Step, path: string, isCurrent: boolean): unknown {
    const name = this.words.share.routine[step];
    return html`<li
      part="step ${isCurrent ? 'current' : ''}"
      class=${isCurrent ? 'current' : ''}
      aria-current=${isCurrent ? 'step' : nothing}
    >
      ${drawn(path, step)}<span class=${isCurrent ? '' : 'sr'}>${name}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-now-row': LeerspoorNowRow;
  }
}
