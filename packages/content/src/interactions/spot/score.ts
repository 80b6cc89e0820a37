import { choosing } from '../choosing.js';
import type { KindOf } from '../kind.js';
import { schema, type SpotInteraction } from './schema.js';

export const spot: KindOf<'spot'> = {
  schema,
  ...choosing(
    (interaction: SpotInteraction) => interaction.regions,
    (chosen) => ({ type: 'spot', chosen }),
  ),
};
