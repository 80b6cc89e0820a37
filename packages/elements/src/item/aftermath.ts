import { adoptStyles, type CSSResultOrNative, type ReactiveElement } from 'lit';
import { languageAt } from '../locales/language.js';
import type { After } from './after.js';

export type { Standing } from './after.js';

/** What is said after an answer, for one task: it comes with the first sign of an answer. */
export class Aftermath {
  told: After | undefined;
  /** Resolves when it is here, or cannot be had now. */
  coming: Promise<void> | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly styles: readonly CSSResultOrNative[],
  ) {}

  come(): void {
    this.coming ??= this.fetch().catch(() => {
      this.coming = undefined;
    });
  }

  /** Brings into sight what there is to see now. */
  async show(): Promise<void> {
    await this.host.updateComplete;
    this.told?.show(this.host.renderRoot);
  }

  private async fetch(): Promise<void> {
    const { afterIn } = await import('./after.js');
    this.told = await afterIn(languageAt(this.host));
    adoptStyles(this.host.renderRoot as ShadowRoot, [...this.styles, this.told.style]);
    this.host.requestUpdate();
  }
}
