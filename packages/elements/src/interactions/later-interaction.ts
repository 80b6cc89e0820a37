import type { PartOutcome } from '@leerspoor/content';
import { nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import { wordsOf, type Words } from '../locales/language.js';
import { InteractionElement, type InteractionType } from './interaction-element.js';
import { markSign } from './mark-sign.js';

/** How one card, gap or bin of the answer is marked; '' while nothing is judged. */
export type PartMark = 'right' | 'not-yet' | '';

/** A way to answer that speaks with all our words. */
export abstract class LaterInteraction<T extends InteractionType> extends InteractionElement<T, Words> {
  /** How it stands with each part of the answer that was judged, where the scoring tells. */
  @property({ attribute: false }) graded: readonly PartOutcome[] | undefined;

  protected override wordsIn(tag: string): Words | Promise<Words> {
    return wordsOf(tag);
  }

  protected markOf(right: boolean): PartMark {
    if (!this.mark) return '';
    return right || this.mark === 'right' ? 'right' : 'not-yet';
  }

  /** The sign beside a part of the answer. */
  protected sign(mark: PartMark): unknown {
    return mark ? markSign(mark, this.words.answer) : nothing;
  }
}
