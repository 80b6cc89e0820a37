import type { Pack } from '@leerspoor/content';
import type { Fact } from '@leerspoor/engine';
import { goalName } from '@leerspoor/engine/explain';
import { logbook, Notebook, type Logbook } from '@leerspoor/engine/overview';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { SpeakingElement } from '../base/speaking-element.js';
import { inPieces, type FactSource } from '../class/source.js';
import { languageAt } from '../locales/language.js';
import { base } from '../look/base.js';
import { pictogram } from '../look/pictogram.js';
import { tokens } from '../look/tokens.js';
import { absolute } from '../practice/course.js';
import { fetchPack, PackError, parsed } from '../practice/pack.js';
import { ProblemEvent } from '../practice/problem-event.js';
import { logbookStyle } from './logbook-style.js';
import { logbookWordsOf, type LogbookWords } from './words/language.js';

/**
 * A pupil's own logbook: what I can do now and could not yet, what helped, what comes back. With `readers="parents"` a page
 * for home, in plain language. Both print.
 *
 * @element leerspoor-logbook
 * @fires {ProblemEvent} leerspoor-error - facts or a pack that cannot be used: a sentence for the page
 */
export class LeerspoorLogbook extends SpeakingElement<LogbookWords> {
  static override styles = [tokens, base, logbookStyle];

  /** Address of a built pack. */
  @property() src = '';
  /** A whole pack as data, in the place of `src`. */
  @property({ attribute: false }) pack: unknown;
  /** The facts of one pupil: a list, or what `facts()` of `<leerspoor-practice>` gives. */
  @property({ attribute: false }) facts: FactSource | undefined;
  /** Who reads: the pupil, or parents. */
  @property({ reflect: true }) readers: 'pupil' | 'parents' = 'pupil';
  /** The time to look at, in milliseconds since the epoch; without it, now. */
  @property({ type: Number }) at: number | undefined;

  @state() private known: Pack | undefined;
  @state() private book: Logbook | undefined;
  @state() private failed = '';

  protected override wordsIn(tag: string): LogbookWords | Promise<LogbookWords> {
    return logbookWordsOf(tag);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { src, pack } = this;
    if ((changed.has('src') || changed.has('pack') || changed.has('facts')) && (src || pack !== undefined))
      void this.open();
  }

  private async open(): Promise<void> {
    const { src, pack, facts } = this;
    try {
      const found = pack === undefined ? await fetchPack(absolute(src)) : await parsed(pack, 'The pack');
      const list: Fact[] = [];
      await inPieces(facts ?? [], (some) => list.push(...some));
      if (src !== this.src || pack !== this.pack || facts !== this.facts) return;
      const file = new Notebook(found, list[0]?.pupil ?? '');
      for (const fact of list.sort((a, b) => a.seq - b.seq)) file.add(fact);
      this.known = found;
      this.book = logbook(found, file, this.at ?? Date.now());
    } catch (error) {
      this.failed = error instanceof Error ? error.message : String(error);
      this.dispatchEvent(new ProblemEvent('pack', this.failed, error instanceof PackError ? error.issues : []));
    }
  }

  protected override render(): unknown {
    const { known, book, words } = this;
    if (!known || !book) return html`<p role="status">${this.failed ? words.failed(this.failed) : words.loading}</p>`;
    const parents = this.readers === 'parents';
    const titles = parents ? words.parents : words;
    const begun = book.can.length + book.growing.length > 0;
    return html`<div class="frame">
      <div class="title">
        <h2>${parents ? words.home(known.title) : words.mine}</h2>
        <button type="button" @click=${() => print()}>${words.print}</button>
      </div>
      ${parents ? html`<p>${words.parents.intro(known.title)}</p>` : nothing}
      ${begun ? html`<p class="note">${titles.worked(book.days, book.minutes)}</p>` : html`<p>${words.empty}</p>`}
      ${this.section('can', titles.can, book.can, (one) => this.canDo(known, one))}
      ${this.section('growing', titles.growing, book.growing, (one) => this.onTheWay(known, one))}
      ${this.section('helped', titles.helped, book.helped, ({ kind, times }) => html`<li>${words.kinds[kind]}: ${words.times(times)}</li>`)}
      ${this.section('back', titles.comesBack, book.comesBack, (one) => this.back(known, one))}
      ${parents ? this.tips() : nothing}
    </div>`;
  }

  private section<T>(name: string, title: string, all: readonly T[], line: (one: T) => TemplateResult): unknown {
    if (all.length === 0) return nothing;
    return html`<section class=${name}>
      <h3>${title}</h3>
      <ul>
        ${all.map(line)}
      </ul>
    </section>`;
  }

  private canDo(pack: Pack, { goal, at, notYet, helped }: Logbook['can'][number]): TemplateResult {
    const { words } = this;
    const since = at === undefined ? '' : words.since(this.date(at));
    const more = [
      // on the day itself it went wrong first, as it does
      ...(notYet === undefined || (at && this.date(at) === this.date(notYet)) ? [] : [words.notYet(this.date(notYet))]),
      ...(helped === undefined ? [] : [words.with(words.kinds[helped])]),
    ];
    return html`<li class="card">
      ${pictogram('tick')}
      <div>
        <b lang=${pack.lang}>${goalName(pack, goal)}</b>
        <p>${since}${since && more.length > 0 ? '. ' : ''}${more.join(' ')}</p>
      </div>
    </li>`;
  }

  private onTheWay(pack: Pack, { goal, progress }: Logbook['growing'][number]): TemplateResult {
    return html`<li class="card">
      <div>
        <b lang=${pack.lang}>${goalName(pack, goal)}</b>
        <span class="steps" role="img" aria-label=${this.words.progress(progress)}
          >${[1, 2, 3, 4, 5].map((step) => html`<i ?data-on=${step <= progress}></i>`)}</span
        >
      </div>
    </li>`;
  }

  private back(pack: Pack, { goal, at, due }: Logbook['comesBack'][number]): TemplateResult {
    const { words } = this;
    return html`<li>
      <span lang=${pack.lang}>${goalName(pack, goal)}</span>: ${due ? words.today : words.on(this.date(at))}
    </li>`;
  }

  private tips(): TemplateResult {
    const { tips, ask, praise, short } = this.words.parents;
    return html`<section class="tips">
      <h3>${tips}</h3>
      <ul>
        ${[ask, praise, short].map((tip) => html`<li>${tip}</li>`)}
      </ul>
    </section>`;
  }

  private date(at: number): string {
    return new Intl.DateTimeFormat(languageAt(this), { day: 'numeric', month: 'long' }).format(at);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-logbook': LeerspoorLogbook;
  }
}
