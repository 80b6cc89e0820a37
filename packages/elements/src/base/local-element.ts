import { wordsOf, type Words } from '../locales/language.js';
import { SpeakingElement } from './speaking-element.js';

/** An element that comes after the first task: it speaks with all our words. */
export abstract class LocalElement extends SpeakingElement<Words> {
  protected override wordsIn(tag: string): Words | Promise<Words> {
    return wordsOf(tag);
  }
}
