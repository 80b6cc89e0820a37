import type { ChoiceInteraction } from '../interactions/choice/schema.js';
import type { ExpressionInteraction } from '../interactions/expression/schema.js';
import type { FractionInteraction } from '../interactions/fraction/schema.js';
import type { GapsInteraction } from '../interactions/gaps/schema.js';
import type { MatchInteraction } from '../interactions/match/schema.js';
import type { NumberLineInteraction } from '../interactions/number-line/schema.js';
import type { NumberInteraction } from '../interactions/number/schema.js';
import type { OpenInteraction } from '../interactions/open/schema.js';
import type { OrderInteraction } from '../interactions/order/schema.js';
import type { PlaceInteraction } from '../interactions/place/schema.js';
import type { SelectInteraction } from '../interactions/select/schema.js';
import type { ShadeInteraction } from '../interactions/shade/schema.js';
import type { SortInteraction } from '../interactions/sort/schema.js';
import type { SplitInteraction } from '../interactions/split/schema.js';
import type { SpotInteraction } from '../interactions/spot/schema.js';
import type { SteppedInteraction } from '../interactions/stepped/schema.js';
import type { TextInteraction } from '../interactions/text/schema.js';
import type { Figure } from './figure.js';
import type { Text } from './text.js';

/** Every kind of interaction: a new one is a line here, a folder in `interactions` and a line in its registry. */
export interface Interactions {
  choice: ChoiceInteraction;
  number: NumberInteraction;
  fraction: FractionInteraction;
  text: TextInteraction;
  gaps: GapsInteraction;
  order: OrderInteraction;
  match: MatchInteraction;
  sort: SortInteraction;
  select: SelectInteraction;
  'number-line': NumberLineInteraction;
  spot: SpotInteraction;
  shade: ShadeInteraction;
  place: PlaceInteraction;
  split: SplitInteraction;
  expression: ExpressionInteraction;
  open: OpenInteraction;
  stepped: SteppedInteraction;
}

/** How a pupil answers, with the right answer(s). */
export type Interaction = Interactions[InteractionType];
export type InteractionType = keyof Interactions;

/** Something to order, match or sort. */
export interface Card {
  readonly id: string;
  readonly text: Text;
  readonly figure?: Figure | undefined;
}
