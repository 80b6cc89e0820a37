import type { Example, ExampleLine } from '@leerspoor/content';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import '../define/figure.js';
import { base } from '../look/base.js';
import { drawn } from '../look/pictogram.js';
import { tokens } from '../look/tokens.js';
import { SupportElement } from '../support/support-element.js';
import { renderText } from '../text/render.js';
import { exampleStyle } from './example-style.js';
import { exampleSpeech, type ExampleWords } from './words/speech.js';

const thought = 'M7 15.5A5 5 0 0 1 7.6 6a5.5 5.5 0 0 1 10 1.6A4.2 4.2 0 0 1 16.5 15.5zM8 19.2h.01M5.5 21.5h.01';

/**
 * A worked example: the task, then line after line with the thinking behind it, at the pupil's own pace.
 *
 * @element leerspoor-example
 * @csspart task - what is asked
 * @csspart line - a line of the solution, with the thinking behind it
 * @csspart button - every button; also `primary` or `quiet`
 * @csspart image - a picture in a text
 * @csspart word - a word that is explained when it is tapped
 * @fires {WordEvent} leerspoor-word - a word was tapped; its explanation is the page's to show
 * @fires {SupportCloseEvent} leerspoor-support-close - the pupil leaves: seconds in sight, and whether all was seen
 */
export class LeerspoorExample extends SupportElement<ExampleWords> {
  static override styles = [tokens, base, exampleStyle];

  /** The example, as a goal of a pack has it. */
  @property({ attribute: false }) example: Example | undefined;
  /** How many lines are there to read. */
  @state() private shown = 1;
  private moved = false;
  protected readonly speech = exampleSpeech;

  override get completed(): boolean {
    return this.example !== undefined && this.shown >= this.example.lines.length;
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('li:last-child')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('example')) this.shown = 1;
  }

  /** A new line gets the focus, so that it is read out. */
  protected override updated(): void {
    if (this.moved) this.focus();
    this.moved = false;
  }

  protected override render(): unknown {
    const { example, say, shown, completed } = this;
    if (!example) return nothing;
    const { task, figure, lines } = example;
    return html`<section aria-label=${say.example} class="card">
      <p class="task" part="task" lang=${this.contentLang || nothing}>${renderText(task, this.setting)}</p>
      ${figure ? html`<leerspoor-figure inner content-lang=${this.contentLang} .figure=${figure}></leerspoor-figure>` : nothing}
      <ol>
        ${lines.slice(0, shown).map((line, index) => this.line(line, index, lines.length))}
      </ol>
      ${completed ? html`<p class="over">${say.over}</p>` : nothing}
      <div class="row">
        ${
          completed
            ? this.button(say.done, () => this.close(), 'primary')
            : html`${this.button(say.next, () => this.go(shown + 1), 'primary')}
              ${this.button(say.all, () => this.go(lines.length), 'quiet')}`
        }
      </div>
    </section>`;
  }

  private line({ text, think }: ExampleLine, index: number, lines: number): unknown {
    const lang = this.contentLang || nothing;
    return html`<li tabindex="-1" part="line">
      <p class="text">
        <span class="sr">${this.say.line(index + 1, lines)}. </span
        ><span lang=${lang}>${renderText(text, this.setting)}</span>
      </p>
      ${
        think === undefined
          ? nothing
          : html`<p class="think">
              ${drawn(thought)}<span
                ><span class="sr">${this.say.think}: </span
                ><span lang=${lang}>${renderText(think, this.setting)}</span></span
              >
            </p>`
      }
    </li>`;
  }

  private button(label: string, act: () => void, kind: string): unknown {
    return html`<button class=${kind} part="button ${kind}" type="button" @click=${act}>${label}</button>`;
  }

  private go(shown: number): void {
    this.moved = true;
    this.shown = shown;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-example': LeerspoorExample;
  }
}
