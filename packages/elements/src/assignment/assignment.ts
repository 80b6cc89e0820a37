import type { Pack, SupportKind } from '@leerspoor/content';
import type { Assignment } from '@leerspoor/engine';
import { goalName } from '@leerspoor/engine/explain';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { SpeakingElement } from '../base/speaking-element.js';
import { base } from '../look/base.js';
import { tokens } from '../look/tokens.js';
import { absolute } from '../practice/course.js';
import { fetchPack, PackError, parsed } from '../practice/pack.js';
import { ProblemEvent } from '../practice/problem-event.js';
import { assignmentStyle } from './assignment-style.js';
import { AssignmentEvent } from './event.js';
import { assignmentFrom } from './from-form.js';
import { outputsOf, type Outputs } from './outputs.js';
import { assignmentWordsOf, type AssignmentWords } from './words/language.js';

/**
 * Makes an assignment: goals, what to do, help, minutes; out comes a link, a snippet, data, or the command for a package.
 *
 * @element leerspoor-assignment
 * @fires {AssignmentEvent} leerspoor-assignment-changed - something else is set: the assignment as data
 * @fires {ProblemEvent} leerspoor-error - facts or a pack that cannot be used: a sentence for the page
 */
export class LeerspoorAssignment extends SpeakingElement<AssignmentWords> {
  static override styles = [tokens, base, assignmentStyle];

  /** Address of a built pack. */
  @property() src = '';
  /** A whole pack as data, in the place of `src`. */
  @property({ attribute: false }) pack: unknown;
  /** Address of the page where pupils practise, for the link; relative to this page. */
  @property() page = 'pupil.html';
  /** Name of the pack in that page's address; without it, its id. */
  @property({ attribute: 'pack-name' }) packName = '';

  @state() private known: Pack | undefined;
  @state() private failed = '';
  @state() private made: Assignment = {};
  @state() private said = '';

  /** The assignment as it stands. */
  get value(): Assignment {
    return this.made;
  }

  protected override wordsIn(tag: string): AssignmentWords | Promise<AssignmentWords> {
    return assignmentWordsOf(tag);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('src') || changed.has('pack')) && (this.src || this.pack !== undefined)) void this.open();
  }

  private async open(): Promise<void> {
    const { src, pack } = this;
    try {
      const found = pack === undefined ? await fetchPack(absolute(src)) : await parsed(pack, 'The pack');
      if (src === this.src && pack === this.pack) this.known = found;
    } catch (error) {
      this.failed = error instanceof Error ? error.message : String(error);
      this.dispatchEvent(new ProblemEvent('pack', this.failed, error instanceof PackError ? error.issues : []));
    }
  }

  private readonly change = (event: Event): void => {
    this.made = assignmentFrom(new FormData(event.currentTarget as HTMLFormElement));
    this.said = '';
    this.dispatchEvent(new AssignmentEvent(this.made));
  };

  protected override render(): unknown {
    const { known, words } = this;
    if (!known) return html`<p role="status">${this.failed ? words.failed(this.failed) : words.loading}</p>`;
    return html`<div class="frame">
      <form @change=${this.change} @input=${this.change} @submit=${(event: Event) => event.preventDefault()}>
        <h2>${words.title}: ${known.title}</h2>
        ${this.goalsField(known)} ${radios('mode', words.mode, words.modes, 'practise')}
        ${radios('policy', words.policy, words.policies, 'convergent')}
        <div>
          <label class="label" for="minutes">${words.minutes}</label>
          <p class="note" id="minutes-note">${words.minutesNote}</p>
          <input
            id="minutes"
            name="minutes"
            type="number"
            min="1"
            max="90"
            inputmode="numeric"
            aria-describedby="minutes-note"
          />
        </div>
        ${this.supportsField(known)} ${this.themeField(known)}
        ${radios('rule', words.mastery, words.rules, 'leerstatus')}
      </form>
      ${this.result(outputsOf(this.made, absolute(this.page), this.src && absolute(this.src), this.packName || known.id))}
    </div>`;
  }

  private goalsField(pack: Pack): TemplateResult {
    return html`<fieldset>
      <legend>${this.words.goals}</legend>
      <p class="note">${this.words.allGoals}</p>
      ${pack.goals.map(({ id }) => tick('goal', id, html`<span lang=${pack.lang}><b>${id}</b> ${goalName(pack, id)}</span>`))}
    </fieldset>`;
  }

  private supportsField(pack: Pack): TemplateResult {
    const kinds = new Set<SupportKind>(pack.goals.flatMap(({ supports }) => supports.map(({ kind }) => kind)));
    return html`<fieldset>
      <legend>${this.words.supports}</legend>
      <p class="note">${this.words.supportsNote}</p>
      ${[...kinds].map((kind) => tick('support', kind, this.words.kinds[kind]))}
    </fieldset>`;
  }

  private themeField({ themes = [], lang }: Pack): unknown {
    if (themes.length === 0) return nothing;
    return html`<div>
      <label class="label" for="theme">${this.words.theme}</label><br />
      <select id="theme" name="theme">
        <option value="">${this.words.noTheme}</option>
        ${themes.map(({ id, title }) => html`<option lang=${lang} value=${id}>${title}</option>`)}
      </select>
    </div>`;
  }

  private result({ link, snippet, json, package: packed }: Outputs): TemplateResult {
    const { words } = this;
    return html`<section class="result" aria-labelledby="result">
      <h2 id="result">${words.result}</h2>
      ${this.out('link', words.link, link, words.linkNote, html`<a href=${link} target="_blank">${words.tryIt}</a>`)}
      <p role="status">${this.said}</p>
      <details>
        <summary>${words.others}</summary>
        ${this.out('package', words.package, packed, words.packageNote)}
        ${this.out('json', words.json, json, words.jsonNote)}
        ${this.out('snippet', words.snippet, snippet, words.snippetNote)}
      </details>
    </section>`;
  }

  private out(name: string, title: string, text: string, note: string, more: unknown = nothing): TemplateResult {
    const copy = (): void =>
      void navigator.clipboard.writeText(text).then(
        () => (this.said = this.words.copied),
        () => (this.said = this.words.notCopied),
      );
    return html`<div class="out" data-out=${name}>
      <h3>${title}</h3>
      <p class="note">${note}</p>
      <pre>${text}</pre>
      <div class="row">
        <button type="button" aria-label=${`${this.words.copy}: ${title}`} @click=${copy}>${this.words.copy}</button>
        ${more}
      </div>
    </div>`;
  }
}

const tick = (name: string, value: string, label: unknown): TemplateResult =>
  html`<label class="line"><input type="checkbox" name=${name} value=${value} />${label}</label>`;

const radios = (
  name: string,
  title: string,
  options: Readonly<Record<string, string>>,
  first: string,
): TemplateResult =>
  html`<fieldset>
    <legend>${title}</legend>
    ${Object.entries(options).map(
      ([value, label]) =>
        html`<label class="line"
          ><input type="radio" name=${name} value=${value} ?checked=${value === first} />${label}</label
        >`,
    )}
  </fieldset>`;

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-assignment': LeerspoorAssignment;
  }
}
