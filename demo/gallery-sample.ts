import type { Interaction, Item, Response } from '@leerspoor/content';

/** One task of every kind, with an answer that is right and one that is not yet: what the gallery and its tests show. */
export interface Sample {
  readonly item: Item;
  readonly right: Response;
  readonly wrong: Response;
}

export const item = (
  id: string,
  interaction: Interaction,
  parts: Pick<Item, 'prompt' | 'wrong' | 'right' | 'solution'> & Partial<Item>,
): Item => ({
  id,
  family: id,
  goals: ['sample'],
  track: 'basis',
  use: 'practice',
  difficulty: 3,
  guess: 0,
  seconds: 20,
  interaction,
  ...parts,
});
