import { LitElement } from 'lit';
import { property } from 'lit/decorators/property.js';
import { languageAt, wordsOf, type Words } from '../locales/language.js';
import type { TextSetting } from '../text/render.js';

/** An element that speaks: the words of its languages are there before it first renders. */
export abstract class LocalElement extends LitElement {
  /** BCP 47 tag of the interface; without one, that of the page around it. */
  @property({ reflect: true, useDefault: true }) override lang = '';
  /** BCP 47 tag of what the pack says, where it differs from the interface. */
  @property({ attribute: 'content-lang' }) contentLang = '';
  /** Address that images of the pack are relative to. */
  @property({ attribute: 'content-base' }) contentBase = '';

  /** Words of the interface. */
  protected words!: Words;
  /** Words that stand in for content: numbers read aloud, figures described. */
  protected contentWords!: Words;

  /** What text needs of its surroundings. */
  protected get setting(): TextSetting {
    return { numbers: this.contentWords.numbers, base: this.contentBase };
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const tag = languageAt(this);
    const words = wordsOf(tag);
    const contentWords = wordsOf(this.contentLang || tag);
    if (words instanceof Promise || contentWords instanceof Promise)
      return Promise.all([words, contentWords]).then((both) => this.speak(...both));
    this.speak(words, contentWords);
    return undefined;
  }

  private speak(words: Words, contentWords: Words): void {
    this.words = words;
    this.contentWords = contentWords;
    void super.scheduleUpdate();
  }
}
