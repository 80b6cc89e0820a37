import type { SupportKind } from '@leerspoor/content';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { LocalElement } from '../base/local-element.js';
import { languageAt, ours } from '../locales/language.js';
import { base } from '../look/base.js';
import { pictogram } from '../look/pictogram.js';
import { helpRowStyle } from './help-row-style.js';
import { Select } from './select.js';

/**
 * Help, one tap away and in the same place on every screen: the kinds there are, the teacher, and why this task.
 *
 * @csspart help
 * @csspart button
 * @csspart answer - what is said after a tap
 */
export class LeerspoorHelpRow extends LocalElement {
  static override styles = [base, helpRowStyle];

  /** Whether the page has said that somebody hears a call for help. */
  @property({ type: Boolean }) heard = false;
  /** What was asked for at this task: the sentence stands under the row. */
  @state() private shown: 'teacher' | 'why' | undefined;
  @state() private reason = '';
  private readonly screen = new Select(this, (screen) => screen);
  private task: unknown;

  protected override willUpdate(): void {
    const screen = this.screen.value;
    const task = screen?.show === 'task' ? screen.item : undefined;
    if (task !== this.task) this.shown = undefined;
    this.task = task;
  }

  protected override render(): unknown {
    const screen = this.screen.value;
    if (screen?.show !== 'task' || screen.stage === 'right' || screen.stage === 'solution') return nothing;
    const { help } = this.words;
    const kinds = screen.check ? [] : screen.help;
    return html`
      <div class="row" part="help" role="group" aria-label=${help.label}>
        ${screen.check ? html`<p class="alone">${help.alone}</p>` : nothing} ${kinds.map((kind) => this.kind(kind))}
        <button part="button" type="button" @click=${this.ask}>
          ${pictogram('teacher')}<span>${help.teacher}</span>
        </button>
        ${screen.decision ? html`<button class="quiet" part="button" type="button" @click=${this.why}>${help.why}</button>` : nothing}
      </div>
      <p class="answer" part="answer" role="status">${this.said()}</p>
    `;
  }

  private kind(kind: SupportKind): unknown {
    return html`<button part="button" type="button" @click=${() => this.screen.send({ type: 'support.open', kind })}>
      ${pictogram(kind)}<span>${this.words.help.kinds[kind]}</span>
    </button>`;
  }

  private said(): string {
    if (this.shown === 'why') return this.reason;
    const { asked, finger } = this.words.help;
    return this.shown === 'teacher' ? (this.heard ? asked : finger) : '';
  }

  private readonly ask = (): void => {
    this.screen.send({ type: 'ask' });
    this.shown = 'teacher';
  };

  private readonly why = async (): Promise<void> => {
    const { lesson } = this.screen;
    if (!lesson?.screen.decision) return;
    const { explain } = await import('@leerspoor/engine/explain');
    this.reason = explain(lesson.screen.decision, {
      audience: 'pupil',
      lang: ours(languageAt(this)),
      pack: lesson.pack,
    });
    this.shown = 'why';
  };
}
