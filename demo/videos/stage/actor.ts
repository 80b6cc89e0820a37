export type Value = number | string | boolean | readonly string[];
export type Props = Readonly<Record<string, Value>>;

/** Something on the stage: its properties with their defaults, and its drawing around (0, 0). */
export interface Actor {
  readonly defaults: Props;
  /** Numbers that count whole things: they change at once, with a cross-fade, and are never in between. */
  readonly whole: readonly string[];
  draw(props: Props): string;
}

/** Where every actor stands, whatever it is. */
export const place = { x: 640, y: 330, scale: 1, opacity: 1 };

export function actor<D extends Record<string, Value>>(
  defaults: D,
  draw: (props: Widen<D>) => string,
  whole: readonly (keyof D & string)[] = [],
): Actor {
  return { defaults: { ...place, ...defaults }, whole, draw: (props) => draw(props as unknown as Widen<D>) };
}

/** A default of 4 stands for any number. */
type Widen<D> = {
  readonly [K in keyof D]: D[K] extends number
    ? number
    : D[K] extends boolean
      ? boolean
      : D[K] extends string
        ? string
        : D[K];
};
