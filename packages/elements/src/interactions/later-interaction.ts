import { wordsOf, type Words } from '../locales/language.js';
import { InteractionElement, type InteractionType } from './interaction-element.js';

/** A way to answer that speaks with all our words. */
export abstract class LaterInteraction<T extends InteractionType> extends InteractionElement<T, Words> {
  protected override wordsIn(tag: string): Words | Promise<Words> {
    return wordsOf(tag);
  }
}
