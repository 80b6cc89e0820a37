import type { Text } from '../../model/text.js';
import { text } from '../../parse/text.js';
import { integer, list, object, oneOf, optional, type Schema } from '../../schema/schema.js';

/** Answer freely, on the screen or off it, then judge oneself by criteria and a model. Never scored. */
export interface OpenInteraction {
  readonly type: 'open';
  readonly criteria: readonly Text[];
  /** A good answer, shown after the pupil's own. */
  readonly model: readonly Text[];
  /** Lines to write on; 0 where it is done off the screen; 4 where absent. */
  readonly lines?: number | undefined;
}

export const schema: Schema<OpenInteraction> = object<OpenInteraction>({
  type: oneOf('open'),
  criteria: list(text, 1, 8),
  model: list(text, 1, 12),
  lines: optional(integer(0, 20)),
});
