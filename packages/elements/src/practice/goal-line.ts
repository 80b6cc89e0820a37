import { html, nothing } from 'lit';
import { state } from 'lit/decorators/state.js';
import { LocalElement } from '../base/local-element.js';
import { base } from '../look/base.js';
import { firstPictogram } from '../look/first-pictogram.js';
import { goalName } from '../text/goal-name.js';
import { goalLineStyle } from './goal-line-style.js';
import { Select } from './select.js';

/**
 * The goal, always in sight; one tap opens when it is reached. Five segments on the way to it, that never drop.
 *
 * @csspart goal
 * @csspart progress
 * @csspart segment - also `done`
 * @csspart criteria
 */
export class LeerspoorGoalLine extends LocalElement {
  static override styles = [base, goalLineStyle];

  @state() private open = false;
  private readonly goal = new Select(this, ({ goal }) => goal);
  /** Before the first lesson it is looked what is known already: many goals pass by, none is the pupil's yet. */
  private readonly looking = new Select(this, ({ decision }) => decision?.phase === 'activating');
  /** What is on the screen: another screen or stage closes the criteria. */
  private readonly sight = new Select(this, (screen) =>
    screen.show === 'task' ? screen.stage + screen.item.id : screen.show,
  );
  private seen = '';
  private readonly progress = new Select(this, ({ progress }) => progress);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('click', this.onElsewhere);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('click', this.onElsewhere);
  }

  protected override willUpdate(): void {
    if (this.seen !== this.sight.value) this.open = false;
    this.seen = this.sight.value ?? '';
  }

  protected override render(): unknown {
    const goal = this.goal.value;
    if (!goal) return nothing;
    const { words, open } = this;
    if (this.looking.value)
      return html`<p class="looking" part="goal">${firstPictogram('goal')}<strong>${words.goal.looking}</strong></p>`;
    return html`
      <h2>
        <button
          class="quiet"
          part="goal"
          type="button"
          aria-expanded=${open}
          aria-controls="criteria"
          @click=${this.onToggle}
          @keydown=${this.onKeydown}
        >
          ${firstPictogram('goal')}
          <span class="name"
            ><span
              ><span class="mine">${words.goal.mine}</span> <span class="sr">:</span>
              <span lang=${this.contentLang}>${goalName(goal, this.contentLang)}</span></span
            ></span
          >
          <span class="why">${words.goal.criteria}</span>${firstPictogram('down')}
        </button>
      </h2>
      ${this.segments(this.progress.value ?? 0)}
      <leerspoor-criteria
        inner
        id="criteria"
        part="criteria"
        lang=${this.lang}
        content-lang=${this.contentLang}
        content-base=${this.contentBase}
        .criteria=${goal.criteria}
        ?hidden=${!open}
        @keydown=${this.onKeydown}
      ></leerspoor-criteria>
    `;
  }

  private segments(done: number): unknown {
    return html`<div class="segments" part="progress" role="img" aria-label=${this.words.goal.progress(done)}>
      ${[1, 2, 3, 4, 5].map((n) => html`<i part="segment ${n <= done ? 'done' : ''}" class=${n <= done ? 'done' : ''}></i>`)}
    </div>`;
  }

  private readonly onToggle = (): void => {
    void import('../define/criteria.js');
    this.open = !this.open;
  };

  private readonly onElsewhere = (event: Event): void => {
    const path = event.composedPath();
    // a word of the criteria is explained outside of them
    const inside = path.some(
      (one) => one === this || (one instanceof Element && one.localName === 'leerspoor-word-help'),
    );
    if (!inside) this.open = false;
  };

  private onKeydown(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.open = false;
  }
}
