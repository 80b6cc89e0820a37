import type { Inline } from '../../model/text.js';
import { inline } from '../../parse/text.js';
import { also, boolean, list, object, oneOf, optional, record, variant, type Schema } from '../../schema/schema.js';
import type { Trail } from '../../schema/trail.js';
import { id } from '../../schema/words.js';
import { schema as choice, type ChoiceInteraction } from '../choice/schema.js';
import { schema as fraction, type FractionInteraction } from '../fraction/schema.js';
import { schema as number, type NumberInteraction } from '../number/schema.js';
import { schema as text, type TextInteraction } from '../text/schema.js';

/** Fill the gaps in running text, by typing or choosing. */
export interface GapsInteraction {
  readonly type: 'gaps';
  readonly text: readonly (Inline | Gap)[];
  /** How each gap is filled, by its id. */
  readonly gaps: Readonly<Record<string, GapInteraction>>;
  readonly partial?: boolean | undefined;
}

export interface Gap {
  readonly gap: string;
}

interface GapInteractions {
  choice: ChoiceInteraction;
  number: NumberInteraction;
  fraction: FractionInteraction;
  text: TextInteraction;
}
export type GapInteraction = GapInteractions[keyof GapInteractions];

const gap: Schema<Gap> = object<Gap>({ gap: id });
const isGap = (value: unknown): boolean => typeof value === 'object' && value !== null && 'gap' in value;
const piece: Schema<Inline | Gap> = (value, trail): value is Inline | Gap =>
  isGap(value) ? gap(value, trail) : inline(value, trail);

export const schema: Schema<GapsInteraction> = also(
  object<GapsInteraction>({
    type: oneOf('gaps'),
    text: list(piece, 1, 200),
    gaps: record(id, variant<GapInteractions>('type', { choice, number, fraction, text }), 20),
    partial: optional(boolean),
  }),
  gapsFit,
);

/** Each gap stands in the text once. */
function gapsFit({ text, gaps }: GapsInteraction, trail: Trail): boolean {
  const used = text.flatMap((one) => (typeof one === 'object' && 'gap' in one ? [one.gap] : []));
  const wrong = [...used, ...Object.keys(gaps)].find(
    (id) => !Object.hasOwn(gaps, id) || used.filter((one) => one === id).length !== 1,
  );
  if (wrong !== undefined) return trail.report(['gapOnce', wrong], 'text');
  return used.length > 0 || trail.report(['noGap'], 'text');
}
