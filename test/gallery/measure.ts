// Runs in the gallery's page: whether all stands there, and how it lies.

export interface Box {
  /** What it is, to be named when it lies wrong. */
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** One can act on it. */
  readonly control: boolean;
  /** It is a place on a picture, as large as the picture has it. */
  readonly pictured: boolean;
}

/** One state of the task: its card, and what lies in it. CSS pixels of the page, rounded. */
export interface Measured {
  readonly state: string;
  readonly card: Box;
  readonly boxes: readonly Box[];
}

/** Every field, figure and word of feedback is drawn. */
export function drawn(): boolean {
  const deep = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? deep(one.shadowRoot) : [])]);
  const items = [...document.querySelectorAll('leerspoor-item')];
  return (
    items.length > 0 &&
    items.every(({ item, stage, outcome, shadowRoot }) => {
      const field = shadowRoot?.querySelector(`leerspoor-${item!.interaction.type}`)?.shadowRoot;
      const said = shadowRoot?.querySelector('.live')?.textContent.trim();
      const late = shadowRoot ? deep(shadowRoot).filter((one) => one.matches('leerspoor-figure, leerspoor-pad')) : [];
      const complete =
        late.every((one) => one.shadowRoot?.querySelector('svg')) &&
        deep(shadowRoot!).every((one) => one.matches(':defined'));
      return field?.firstElementChild && complete && (said || (stage === 'asking' && !outcome));
    })
  );
}

/** Lays every card on whole pixels: else the same text would be drawn with other edges. */
export function align(): void {
  for (const item of document.querySelectorAll<HTMLElement>('leerspoor-item')) {
    Object.assign(item.style, { position: 'relative', top: '' });
    const { top } = item.getBoundingClientRect();
    item.style.top = `${Math.ceil(top) - top}px`;
  }
}

export function measure(): Measured[] {
  const deep = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? deep(one.shadowRoot) : [])]);
  const boxOf = (one: Element): Box => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    const [x, y] = [scrollX, scrollY];
    const what = `${one.localName}.${one.getAttribute('class') ?? ''}`;
    const rounded = [left + x, top + y, right + x, bottom + y].map(Math.round) as [number, number, number, number];
    const control = one.matches('button, select, textarea, label, input:not([type=radio], [type=checkbox])');
    const pictured = one.closest('.picture') !== null;
    return { what, left: rounded[0], top: rounded[1], right: rounded[2], bottom: rounded[3], control, pictured };
  };
  return [...document.querySelectorAll('leerspoor-item')].map((item) => {
    const inside = deep(item.shadowRoot!).filter(
      (one) =>
        one.matches('button, select, textarea, label, input, p, li, h3, svg') && !one.closest('.sr, math, svg *'),
    );
    const seen = inside.filter((one) => one.getClientRects().length > 0);
    return { state: item.id, card: boxOf(item), boxes: seen.map(boxOf) };
  });
}
