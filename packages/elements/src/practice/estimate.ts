import type { SupportKind } from '@leerspoor/content';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { LocalElement } from '../base/local-element.js';
import { base } from '../look/base.js';
import { face } from '../look/faces.js';
import { EstimateEvent } from './estimate-event.js';
import { choiceStyle } from './screens/choice-style.js';

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * Where do I stand? Faces, or one to ten; who answers is asked where it wants to get, and what it needs for that. Answering is
 * the pupil's choice.
 *
 * @element leerspoor-estimate
 * @csspart question
 * @fires {EstimateEvent} leerspoor-estimate
 */
export class LeerspoorEstimate extends LocalElement {
  static override styles = [base, choiceStyle];

  /** Three faces, or one to ten. */
  @property({ type: Number }) scale: 3 | 10 = 10;
  /** Before the work, with the way ahead; or after it. */
  @property() when: 'before' | 'after' = 'before';
  /** Kinds of help there are: what a pupil may say that it needs. */
  @property({ attribute: false }) kinds: readonly SupportKind[] = [];

  @state() private value: number | undefined;
  private aim: number | undefined;
  private needs: string | undefined;

  protected override render(): unknown {
    const { share, lesson } = this.words;
    const sure = this.when === 'before' ? lesson.sure : share.sureNow;
    const asksMore = this.scale === 10 && this.when === 'before' && this.value !== undefined;
    return html`<div class="stack">
      ${this.scale === 3 ? this.faces(sure) : this.numbers('value', sure, (value) => (this.value = value))}
      ${asksMore ? html`${this.numbers('aim', share.aim, (aim) => (this.aim = aim))} ${this.means()}` : nothing}
    </div>`;
  }

  private faces(ask: string): unknown {
    return html`<fieldset class="estimate" part="question">
      <legend>${ask}</legend>
      <div class="row">
        ${this.words.lesson.faces.map((name, i) =>
          this.option('value', html`${face(i)}${name}`, () => (this.value = i + 1), 'face'),
        )}
      </div>
    </fieldset>`;
  }

  private numbers(name: string, ask: string, take: (value: number) => void): unknown {
    const [low, high] = this.words.lesson.scale;
    return html`<fieldset class="estimate" part="question">
      <legend>${ask}</legend>
      <div class="scale">${ten.map((value) => this.option(name, value, () => take(value)))}</div>
      <p class="ends" aria-hidden="true"><span>${low}</span><span>${high}</span></p>
    </fieldset>`;
  }

  /** What would help: trying it oneself, a kind of help, the teacher. */
  private means(): unknown {
    const { share, help } = this.words;
    const kinds = (['video', 'plan', 'example'] as const).filter((kind) => this.kinds.includes(kind));
    const names = [
      ['self', share.alone],
      ...kinds.map((kind) => [kind, help.kinds[kind]] as const),
      ['teacher', share.teacher],
    ] as const;
    return html`<fieldset class="estimate" part="question">
      <legend>${share.needs}</legend>
      <div class="row">
        ${names.map(([means, name]) => this.option('needs', name, () => (this.needs = means), 'answer'))}
      </div>
    </fieldset>`;
  }

  private option(name: string, shown: unknown, take: () => void, kind = ''): unknown {
    const chosen = (): void => {
      take();
      if (this.value !== undefined) this.dispatchEvent(new EstimateEvent(this.value, this.scale, this.aim, this.needs));
    };
    return html`<label class=${kind}
      ><input class="sr" type="radio" name=${name} @change=${chosen} /><span>${shown}</span></label
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-estimate': LeerspoorEstimate;
  }
}
