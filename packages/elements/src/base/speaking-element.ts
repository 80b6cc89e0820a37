import { LitElement } from 'lit';
import { property } from 'lit/decorators/property.js';
import { firstWordsOf, languageAt, type FirstWords } from '../locales/language.js';
import type { TextSetting } from '../text/render.js';

/**
 * An element that speaks: the words it needs, in its languages, are there before it renders.
 *
 * @attr {"light" | "dark"} scheme - colours; without it, what the system asks for
 * @attr {"compact"} density - less space between things
 * @attr {boolean} inner - it stands inside another element of ours, and takes its look
 */
export abstract class SpeakingElement<W> extends LitElement {
  /** BCP 47 tag of the interface; without one, that of the page around it. */
  @property({ reflect: true, useDefault: true }) override lang = '';
  /** BCP 47 tag of what the pack says, where it differs from the interface. */
  @property({ attribute: 'content-lang' }) contentLang = '';
  /** Address that images of the pack are relative to. */
  @property({ attribute: 'content-base' }) contentBase = '';

  /** Words of the interface. */
  protected words!: W;
  /** Words that stand in for content: numbers read aloud. */
  protected contentWords!: FirstWords;

  /** The words this element needs, at once or when they are here. */
  protected abstract wordsIn(tag: string): W | Promise<W>;

  /** What text needs of its surroundings. */
  protected get setting(): TextSetting {
    return { numbers: this.contentWords.numbers, base: this.contentBase };
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const tag = languageAt(this);
    const words = this.wordsIn(tag);
    const contentWords = firstWordsOf(this.contentLang || tag);
    if (words instanceof Promise || contentWords instanceof Promise)
      return Promise.all([words, contentWords]).then((both) => this.speak(...both));
    this.speak(words, contentWords);
    return undefined;
  }

  private speak(words: W, contentWords: FirstWords): void {
    this.words = words;
    this.contentWords = contentWords;
    void super.scheduleUpdate();
  }
}
