import type { Interaction, PartOutcome, Response } from '@leerspoor/content';
import type { ReactiveControllerHost } from 'lit';
import type { InteractionElement, InteractionType, Mark } from '../interactions/interaction-element.js';
import { createInteraction } from '../interactions/registry.js';
import type { Stage } from './feedback.js';

/** What the field must know to show itself. */
export interface FieldState {
  readonly interaction: Interaction;
  readonly response: Response | undefined;
  readonly label: string;
  readonly disabled: boolean;
  readonly mark: Mark | undefined;
  /** Of an answer in parts. */
  readonly graded: readonly PartOutcome[] | undefined;
  readonly lang: string;
  readonly contentLang: string;
  readonly contentBase: string;
}

/** How an answer is marked, by how it stands with the task. */
export const markOf: Readonly<Partial<Record<Stage, Mark>>> = {
  right: 'right',
  again: 'not-yet',
  solution: 'solution',
};

/** Where the pupil answers: fetched by type, a fresh one for each task. */
export class AnswerField {
  element: InteractionElement<InteractionType> | undefined;
  /** Its code could not be fetched. */
  failed = false;
  private asked = 0;

  constructor(private readonly host: ReactiveControllerHost) {}

  async open(type: InteractionType | undefined): Promise<void> {
    this.element = undefined;
    this.failed = false;
    const asked = ++this.asked;
    if (!type) return;
    try {
      const element = await createInteraction(type);
      if (asked === this.asked) this.element = element;
    } catch {
      this.failed = true;
    }
    this.host.requestUpdate();
  }

  tell(state: FieldState): void {
    if (this.element) Object.assign(this.element, state);
  }
}
