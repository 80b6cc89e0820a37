import type { Interactions, InteractionType, Response } from '@leerspoor/content';
import { property } from 'lit/decorators/property.js';
import { SpeakingElement } from '../base/speaking-element.js';
import { firstWordsOf, type FirstWords } from '../locales/language.js';
import { DoneEvent, GiveEvent } from './interaction-events.js';

export type { InteractionType } from '@leerspoor/content';
export type ResponseOf<T extends InteractionType> = Extract<Response, { type: T }>;

/** How the given answer is marked: not at all, right, not yet, or beside the solution. */
export type Mark = 'right' | 'not-yet' | 'solution';

/** One way to answer. Takes data, gives a response; knows nothing of scores, tries or lessons. */
export abstract class InteractionElement<
  T extends InteractionType,
  W extends FirstWords = FirstWords,
> extends SpeakingElement<W> {
  @property({ attribute: false }) interaction!: Interactions[T];
  @property({ attribute: false }) response: ResponseOf<T> | undefined;
  /** The task in words: what the answer is an answer to. */
  @property() label = '';
  @property({ type: Boolean, reflect: true }) disabled = false;
  @property({ reflect: true }) mark: Mark | undefined;

  /** Puts the pupil where the answer is given. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.first?.focus(options));
  }

  /** The first thing to put a hand on. */
  protected get first(): HTMLElement | null | undefined {
    return this.renderRoot.querySelector<HTMLElement>('input:not(:disabled), select, textarea, button:not(:disabled)');
  }

  protected give(response: ResponseOf<T> | undefined): void {
    this.response = response;
    this.dispatchEvent(new GiveEvent(response));
  }

  /** Enter anywhere in an interaction means: check this. */
  protected readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.dispatchEvent(new DoneEvent());
  };
}

/** A way to answer that the first task may ask for: it speaks with few words. */
export abstract class FirstInteraction<T extends InteractionType> extends InteractionElement<T> {
  protected override wordsIn(tag: string): FirstWords | Promise<FirstWords> {
    return firstWordsOf(tag);
  }
}
