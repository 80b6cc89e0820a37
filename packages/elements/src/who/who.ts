import { html, nothing } from 'lit';
import { state } from 'lit/decorators/state.js';
import { LocalElement } from '../base/local-element.js';
import { figureStyle } from '../figures/figure-style.js';
import { thing } from '../figures/things.js';
import { base } from '../look/base.js';
import { pictogram } from '../look/pictogram.js';
import { freshCode, giveOut, hasGiven, isGiven, isWhole, pictures, pupilOf, type Code, type Picture } from './codes.js';
import { whoStyle } from './who-style.js';

/** The places of a code. */
const places = [0, 1, 2] as const;

/** Somebody said who is practising. */
export class WhoEvent extends Event {
  static readonly type = 'leerspoor-who';
  constructor(readonly pupil: string) {
    super(WhoEvent.type);
  }
}

/** Asks who is practising, by a code of three pictures: no name is asked for, and two children never share a log. */
export class LeerspoorWho extends LocalElement {
  static override styles = [base, figureStyle, whoStyle];

  @state() private step: 'ask' | 'new' | 'known' = 'ask';
  @state() private code: Code = [];
  @state() private unknown = false;

  protected override render(): unknown {
    const { who } = this.words;
    return html`<section class="card">
      <h2 tabindex="-1">${{ ask: who.ask, new: who.yours, known: who.tap }[this.step]}</h2>
      ${{ ask: this.ask, new: this.fresh, known: this.known }[this.step]()}
    </section>`;
  }

  /** What is likeliest comes first: on a device where nobody practised yet, everybody is new. */
  private readonly ask = (): unknown => {
    const { known, fresh } = this.words.who;
    const ways = [
      { text: known, go: this.toKnown },
      { text: fresh, go: this.toFresh },
    ];
    const [first, other] = hasGiven() ? ways : ways.reverse();
    return html`<div class="row large">
      <button class="primary" part="button primary" type="button" @click=${first?.go}>${first?.text}</button>
      <button part="button" type="button" @click=${other?.go}>${other?.text}</button>
    </div>`;
  };

  /** Who tapped "new" by mistake goes back to the own code, and begins no second log. */
  private readonly fresh = (): unknown => html`
    <p>${this.words.who.remember}</p>
    <ol class="code">
      ${this.code.map((name) => html`<li>${this.picture(name)}<span>${this.words.who.pictures[name]}</span></li>`)}
    </ol>
    <div class="row large">
      <button class="primary" part="button primary" type="button" @click=${this.begin}>
        ${this.words.lesson.start}
      </button>
    </div>
    <button class="quiet" part="button" type="button" @click=${this.toKnown}>${this.words.who.known}</button>
  `;

  /** What was tapped stands there in pictures: who taps them may not read yet. */
  private readonly known = (): unknown => html`
    <div class="so" aria-hidden="true">
      ${places.map((place) => html`<span>${this.code[place] ? this.picture(this.code[place]) : nothing}</span>`)}
    </div>
    <p class="said" role="status">
      ${this.unknown ? this.words.who.unknown : html`<span class="sr">${this.words.who.so(this.code.map((name) => this.words.who.pictures[name]))}</span>`}
    </p>
    <div class="grid">
      ${pictures.map(
        (name) =>
          html`<button type="button" aria-label=${this.words.who.pictures[name]} @click=${() => this.tap(name)}>
            ${this.picture(name)}
          </button>`,
      )}
    </div>
    <div class="row">
      <button type="button" ?disabled=${!this.code.length} @click=${this.wipe}>
        ${pictogram('again')}${this.words.answer.erase}
      </button>
      <button class="quiet" type="button" @click=${this.toFresh}>${this.words.who.fresh}</button>
    </div>
  `;

  private picture(name: Picture): unknown {
    return html`<svg viewBox="0 0 24 24" aria-hidden="true">${thing(name, 0, 0, 24)}</svg>`;
  }

  private readonly toKnown = (): void => this.go('known', []);
  private readonly toFresh = (): void => this.go('new', freshCode());
  private readonly wipe = (): void => this.go('known', []);

  private go(step: 'new' | 'known', code: Code): void {
    this.step = step;
    this.code = code;
    this.unknown = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector('h2')?.focus());
  }

  private tap(name: Picture): void {
    this.unknown = false;
    this.code = [...this.code, name];
    if (!isWhole(this.code)) return;
    if (isGiven(this.code)) this.tell();
    else {
      this.unknown = true;
      this.code = [];
    }
  }

  private readonly begin = (): void => {
    giveOut(this.code);
    this.tell();
  };

  private tell(): void {
    this.dispatchEvent(new WhoEvent(pupilOf(this.code)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-who': LeerspoorWho;
  }
}
