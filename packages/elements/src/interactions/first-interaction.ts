import { firstWordsOf, type FirstWords } from '../locales/language.js';
import { InteractionElement, type InteractionType } from './interaction-element.js';

/** A way to answer that the first task may ask for: it speaks with few words. */
export abstract class FirstInteraction<T extends InteractionType> extends InteractionElement<T> {
  protected override wordsIn(tag: string): FirstWords | Promise<FirstWords> {
    return firstWordsOf(tag);
  }
}
