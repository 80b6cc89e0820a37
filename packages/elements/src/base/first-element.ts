import { firstWordsOf, type FirstWords } from '../locales/language.js';
import { SpeakingElement } from './speaking-element.js';

/** An element of the first task: it speaks with the few words that this needs. */
export abstract class FirstElement extends SpeakingElement<FirstWords> {
  protected override wordsIn(tag: string): FirstWords | Promise<FirstWords> {
    return firstWordsOf(tag);
  }
}
