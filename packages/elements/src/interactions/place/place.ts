import type { Bin } from '@leerspoor/content';
import { css, html, nothing, svg } from 'lit';
import { upTo } from '../../figures/drawing.js';
import { figureStyle } from '../../figures/figure-style.js';
import { thing } from '../../figures/things.js';
import { base } from '../../look/base.js';
import { Dragging } from '../dragging.js';
import { LaterInteraction, type PartMark } from '../later-interaction.js';
import { stepper, stepperStyle } from '../stepper.js';

const placeStyle = css`
  .things {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    justify-content: center;
    min-block-size: 3rem;
  }
  .things svg {
    inline-size: 2.75rem;
    margin: 0;
    cursor: grab;
    touch-action: none;
  }
  :host([disabled]) .things svg {
    cursor: default;
  }
  :host([disabled]) .things:empty {
    display: none;
  }
  [data-dragging] {
    position: relative;
    z-index: 1;
  }
  [data-over] {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .bins {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: calc(1.5 * var(--_unit));
  }
  .bin {
    display: grid;
    gap: var(--_unit);
    justify-items: center;
    align-content: space-between;
    padding: calc(1.5 * var(--_unit));
    border: var(--_stroke) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  /* The name before its buttons; above them where letters are large. */
  .bin .stepper {
    flex-wrap: wrap;
    inline-size: 100%;
  }
  .named {
    flex: 1 1 calc(4.5 * var(--_text));
    order: -1;
    line-height: 1.3;
  }
  .bin h3 {
    display: flex;
    gap: var(--_unit);
    font-size: calc(1.125 * var(--_text));
  }
  .count {
    min-inline-size: 2ch;
    font-size: calc(1.25 * var(--_text));
    font-weight: 600;
    text-align: center;
  }
  :host([mark='right']) .bin,
  .bin.right {
    border-color: var(--_green);
    background: var(--_green-tint);
  }
  .bin.not-yet {
    border-color: var(--_amber-line);
    background: var(--_amber-tint);
  }
  .right .mark {
    color: var(--_green);
  }
  .not-yet .mark {
    color: var(--_amber);
  }
`;

/**
 * Things to lay in bins, one at a time, with a button for one more and one for one less; or dragged.
 *
 * @csspart bin
 * @csspart button
 */
export class LeerspoorPlace extends LaterInteraction<'place'> {
  static override styles = [base, figureStyle, stepperStyle, placeStyle];

  constructor() {
    super();
    new Dragging(this, ({ drag }, { drop }) => this.carry(drag!, drop!));
  }

  private get counts(): Readonly<Record<string, number>> {
    return this.response?.counts ?? {};
  }

  protected override render(): unknown {
    const { bins, total } = this.interaction;
    const left = total - bins.reduce((sum, { id }) => sum + (this.counts[id] ?? 0), 0);
    return html`<div class="stack" role="group" aria-label=${this.label}>
      <div class="things" data-drop="">${this.things(left, '')}</div>
      <p class="sr" role="status">${this.words.work.left(left)}</p>
      <div class="bins">${bins.map((bin) => this.bin(bin, left))}</div>
    </div>`;
  }

  private bin(bin: Bin, left: number): unknown {
    const here = this.counts[bin.id] ?? 0;
    const { more, less } = this.words.work;
    const names = { more: `${bin.label}: ${more}`, less: `${bin.label}: ${less}` };
    const can = { less: !this.disabled && here > 0, more: !this.disabled && left > 0 };
    const mark = bin.correct === undefined ? '' : this.markOf(bin.correct === here);
    return html`<div part="bin" class="bin ${mark}" data-drop=${bin.id}>
      <div class="things">${this.things(here, bin.id)}</div>
      ${stepper(names, this.named(bin, here, mark), can, (by) => this.lay({ [bin.id]: here + by }))}
    </div>`;
  }

  private named({ label }: Bin, here: number, mark: PartMark): unknown {
    return html`<div class="named">
      <h3 lang=${this.contentLang || nothing}>${label} ${this.sign(mark)}</h3>
      <span class="count">${here}</span>
    </div>`;
  }

  /** Things that lie in a bin, or loose: ''. */
  private things(n: number, bin: string): unknown {
    return upTo(n).map(
      () =>
        html`<svg viewBox="0 0 24 24" aria-hidden="true" data-drag=${bin}>
          ${svg`${thing(this.interaction.object, 0, 0, 24)}`}
        </svg>`,
    );
  }

  private carry(from: string, to: string): void {
    if (from === to) return;
    const moved = { [from]: (this.counts[from] ?? 0) - 1, [to]: (this.counts[to] ?? 0) + 1 };
    delete moved['']; // what lies loose is not counted
    this.lay(moved);
  }

  private lay(some: Readonly<Record<string, number>>): void {
    const counts = { ...this.counts, ...some };
    this.give(Object.values(counts).some((n) => n > 0) ? { type: 'place', counts } : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-place': LeerspoorPlace;
  }
}
