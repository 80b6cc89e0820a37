import type { Fact } from '@leerspoor/engine';
import type { Overview, PupilGoal, PupilOverview } from '@leerspoor/engine/overview';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import { query } from 'lit/decorators/query.js';
import { state } from 'lit/decorators/state.js';
import { SpeakingElement } from '../base/speaking-element.js';
import { languageAt, ours } from '../locales/language.js';
import { base } from '../look/base.js';
import { pictogram } from '../look/pictogram.js';
import { tokens } from '../look/tokens.js';
import { absolute } from '../practice/course.js';
import { boardStyle } from './board-style.js';
import { board } from './board.js';
import { classStyle } from './class-style.js';
import { Desk } from './desk.js';
import { first } from './first.js';
import { header, troubleList } from './header.js';
import { listsStyle } from './lists-style.js';
import { narrowStyle } from './narrow-style.js';
import { pageStyle } from './page-style.js';
import { printStyle } from './print-style.js';
import { pupilPage } from './pupil-page.js';
import type { ClassRoom } from './room.js';
import { roster } from './roster.js';
import type { FactSource } from './source.js';
import { spreads } from './spreads.js';
import { together } from './together.js';
import { classWordsOf, type ClassWords } from './words/language.js';

/**
 * The teacher's screen: who needs whom, on which goal, and why; behind each name the reasons and the pupil's own answers.
 * Facts come from the page, or from files dropped on it; names stay in this browser.
 *
 * @element leerspoor-class
 * @csspart name - a pupil's name
 * @fires {OverruleEvent} leerspoor-class-overrule - the teacher decided otherwise, or took it back: store it, hand it to the lesson
 * @fires {AttentionEvent} leerspoor-class-attention - a pupil was helped
 * @fires {GroupsEvent} leerspoor-class-groups - the teacher keeps other groups
 * @fires {ProblemEvent} leerspoor-error - facts or a pack that cannot be used: a sentence for the page
 */
export class LeerspoorClass extends SpeakingElement<ClassWords> {
  static override styles = [tokens, base, classStyle, boardStyle, listsStyle, pageStyle, narrowStyle, printStyle];

  /** Address of a built pack. */
  @property() src = '';
  /** A whole pack as data, in the place of `src`. */
  @property({ attribute: false }) pack: unknown;
  /** The facts of the class: a list, or an async source of facts. Given anew, the class begins anew. */
  @property({ attribute: false }) facts: FactSource | undefined;
  /** Names by key, from the host; without them, those that this browser knows. A name without facts is a pupil too. */
  @property({ attribute: false }) names: Readonly<Record<string, string>> | undefined;
  /** Ids of the goals to look at, separated by blanks; none: all. */
  @property() goals = '';
  /** Who decides, for the log: a key or a title, no name of a pupil. */
  @property() teacher = 'teacher';
  /** Names are numbers: to show the screen to others. */
  @property({ type: Boolean, reflect: true, attribute: 'hide-names' }) hideNames = false;
  /** The time to look at, in milliseconds since the epoch; without it, now. */
  @property({ type: Number }) at: number | undefined;
  /** A word under the title, of the page: "5B". */
  @property() note = '';

  @state() private unfolded: ReadonlySet<string> = new Set();
  @state() private page: { readonly pupil: string; readonly goal: string; readonly answers: boolean } | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;

  private readonly desk = new Desk(this, () => {
    const { src, pack, facts, names, teacher, at } = this;
    return { src, pack, facts, names, teacher, at, goals: this.goals.split(/\s+/).filter(Boolean) };
  });

  /** What the screen shows, as data. */
  get overview(): Overview | undefined {
    return this.desk.look;
  }

  /** Facts are still being read. */
  get reading(): boolean {
    return this.desk.reading;
  }

  /** Takes in facts as they happen. */
  receive(facts: Fact | readonly Fact[]): void {
    this.desk.receive('type' in facts ? [facts] : facts);
  }

  protected override wordsIn(tag: string): ClassWords | Promise<ClassWords> {
    return classWordsOf(tag);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.contentBase = this.src && absolute(this.src);
    if (changed.has('src') || changed.has('pack')) void this.desk.openPack();
    else if (changed.has('facts')) void this.desk.begin();
    if (changed.has('goals') || changed.has('at') || changed.has('names')) this.desk.lookSoon();
    this.contentLang = this.desk.known?.lang ?? this.contentLang;
  }

  private get room(): ClassRoom {
    const { names, look, known } = this.desk;
    const places = new Map(look?.pupils.map(({ pupil }, i) => [pupil, i + 1]));
    const named = (pupil: string): string => (Object.hasOwn(names, pupil) && names[pupil]) || pupil;
    return {
      words: this.words,
      lang: ours(languageAt(this)),
      pack: known!,
      now: look?.at ?? 0,
      name: (pupil) => (this.hideNames ? this.words.anonymous(places.get(pupil) ?? 0) : named(pupil)),
      open: (pupil, goal) => this.openPage(pupil, goal),
    };
  }

  private openPage(pupil: string, goal = worst(this.lookAt(pupil)?.standings ?? [])): void {
    this.show(pupil, goal);
    void this.updateComplete.then(() => this.dialog.open || this.dialog.showModal());
  }

  private show(pupil: string, goal: string): void {
    this.page = { pupil, goal, answers: false };
    void this.desk.loadItems(goal); // the answers say most beside their tasks
  }

  private lookAt(pupil: string): PupilOverview | undefined {
    return this.desk.look?.pupils.find((one) => one.pupil === pupil);
  }

  private readonly toggleAnswers = (): void => {
    const { page } = this;
    if (page) this.page = { ...page, answers: !page.answers };
  };

  private readonly unfold = (key: string): void => {
    const unfolded = new Set(this.unfolded);
    if (!unfolded.delete(key)) unfolded.add(key);
    this.unfolded = unfolded;
  };

  protected override render(): unknown {
    const { desk, words, room } = this;
    const { look, known } = desk;
    if (!known || !look)
      return html`<div class="frame">
        ${troubleList(room, desk.troubles)}
        <p class="loading" role="status">${words.reading(desk.count)}</p>
      </div>`;
    const view = { note: this.note, hidden: this.hideNames, reading: desk.reading ? desk.count : 0 };
    return html`<div class="frame" ?data-behind=${this.page !== undefined} @dragover=${stop} @drop=${this.drop}>
        ${header(room, look, view, {
          print: () => print(),
          hide: () => (this.hideNames = !this.hideNames),
          files: (files) => desk.take(files),
        })}
        ${troubleList(room, desk.troubles)}
        ${
          look.pupils.length === 0
            ? html`<p class="empty">${words.nobody} ${words.drop}</p>`
            : [first(room, look), board(room, look, this.unfolded, this.unfold), this.renderRest(room, look)]
        }
      </div>
      <dialog aria-labelledby="who" @close=${() => (this.page = undefined)}>${this.renderPage(room)}</dialog>`;
  }

  private renderRest(room: ClassRoom, look: Overview): unknown {
    const { desk } = this;
    const doing = {
      keep: desk.log.keepGroup.bind(desk.log),
      release: desk.log.releaseGroup.bind(desk.log),
      otherPairs: desk.otherPairs.bind(desk),
    };
    return [
      together(room, look, doing),
      roster(room, look, {
        helped: (pupil) => desk.log.helped(pupil),
        notHelped: (pupil) => desk.log.notHelped(pupil),
      }),
      spreads(room, look),
    ];
  }

  private renderPage(room: ClassRoom): unknown {
    const { page, desk } = this;
    const file = page && desk.file(page.pupil);
    if (!page || !file) return nothing;
    const { items } = desk;
    const { standings = [], time } = this.lookAt(page.pupil) ?? {};
    const pending = desk.log.memory.pending.filter(({ pupil }) => pupil === page.pupil);
    const view = { ...page, file, items, pending, setting: this.setting, standings, time };
    return html`<div class="page">
      <div class="who-line">
        <h2 id="who">${room.name(page.pupil)}</h2>
        <button type="button" class="quiet" aria-label=${this.words.close} @click=${() => this.dialog.close()}>
          ${pictogram('close')}
        </button>
      </div>
      ${pupilPage(room, view, {
        show: (goal) => this.show(page.pupil, goal),
        toggleAnswers: this.toggleAnswers,
        helped: (pupil) => desk.log.helped(pupil, page.goal),
        notHelped: (pupil) => desk.log.notHelped(pupil),
        overrule: (overrule) => desk.log.overrule(page.pupil, this.teacher, overrule),
      })}
    </div>`;
  }

  private readonly drop = (event: DragEvent): void => {
    event.preventDefault();
    void this.desk.take(event.dataTransfer?.files ?? []);
  };
}

const stop = (event: Event): void => event.preventDefault();

/** The goal that says most of a pupil: where it goes worst. */
const worst = (standings: readonly PupilGoal[]): string => {
  const order = ['stuck', 'extended', 'on-course', 'ready', 'unknown'];
  return [...standings].sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))[0]?.goal ?? '';
};

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-class': LeerspoorClass;
  }
}
