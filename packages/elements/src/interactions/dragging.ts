import type { ReactiveController } from 'lit';
import type { InteractionElement, InteractionType } from './interaction-element.js';

/** CSS pixels that a pointer moves before a tap becomes a drag. */
const SLACK = 6;
/** Near the edge of the window the page moves along: CSS pixels from it, and at each move. */
const EDGE = 48;
const SCROLL = 12;
const BACK = 150;

type Thing = HTMLElement | SVGElement;

interface Drag {
  readonly thing: Thing;
  readonly x: number;
  readonly y: number;
  /** The pointer has moved: no tap any more. */
  moved: boolean;
  over: HTMLElement | undefined;
}

/**
 * What has `data-drag` is dragged, by mouse and finger, to what has `data-drop`. Only ever beside a way by taps and
 * keys. Let go anywhere else, it goes back.
 */
export class Dragging implements ReactiveController {
  private drag: Drag | undefined;

  constructor(
    private readonly host: InteractionElement<InteractionType>,
    private readonly drop: (thing: DOMStringMap, place: DOMStringMap) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.toggle('addEventListener');
  }

  hostDisconnected(): void {
    this.drag = undefined;
    this.toggle('removeEventListener');
  }

  private toggle(action: 'addEventListener' | 'removeEventListener'): void {
    const { renderRoot } = this.host;
    renderRoot[action]('pointerdown', this.onDown as EventListener);
    renderRoot[action]('pointermove', this.onMove as EventListener);
    renderRoot[action]('pointerup', this.onUp);
    renderRoot[action]('pointercancel', this.onCancel);
    renderRoot[action]('dragstart', prevent); // pictures drag themselves
  }

  private readonly onDown = ({ target, isPrimary, button, pageX, pageY }: PointerEvent): void => {
    const thing = (target as Element).closest<Thing>('[data-drag]');
    if (thing && isPrimary && button === 0 && !this.host.disabled)
      this.drag = { thing, x: pageX, y: pageY, moved: false, over: undefined };
  };

  private readonly onMove = ({ buttons, pointerId, pageX, pageY, clientX, clientY }: PointerEvent): void => {
    const { drag } = this;
    if (!drag) return;
    if (!buttons) {
      this.end(true); // it was let go outside of the window
      return;
    }
    const [x, y] = [pageX - drag.x, pageY - drag.y];
    if (!drag.moved && Math.hypot(x, y) < SLACK) return;
    if (!drag.moved) drag.thing.setPointerCapture(pointerId);
    drag.moved = true;
    drag.thing.toggleAttribute('data-dragging', true);
    drag.thing.style.translate = `${x}px ${y}px`;
    this.mark(this.placeAt(clientX, clientY, drag.thing));
    if (clientY < EDGE) scrollBy(0, -SCROLL);
    else if (clientY > innerHeight - EDGE) scrollBy(0, SCROLL);
  };

  private readonly onUp = (): void => {
    if (!this.drag) return;
    const { thing, moved, over } = this.drag;
    if (moved) swallowClick(this.host.renderRoot);
    this.end(!over);
    if (over) this.drop(thing.dataset, over.dataset);
  };

  private readonly onCancel = (): void => this.end(true);

  private end(back: boolean): void {
    const { drag } = this;
    this.mark(undefined);
    this.drag = undefined;
    if (!drag?.moved) return;
    const { thing } = drag;
    if (back && !matchMedia('(prefers-reduced-motion: reduce)').matches)
      thing.animate([{ translate: thing.style.translate }, { translate: '0' }], BACK);
    thing.style.translate = '';
    thing.removeAttribute('data-dragging');
  }

  private mark(over: HTMLElement | undefined): void {
    this.drag?.over?.removeAttribute('data-over');
    if (this.drag) this.drag.over = over;
    over?.setAttribute('data-over', '');
  }

  private placeAt(x: number, y: number, thing: Thing): HTMLElement | undefined {
    const under = (this.host.renderRoot as ShadowRoot).elementsFromPoint(x, y);
    return under.find((one): one is HTMLElement => one.matches('[data-drop]') && one !== thing);
  }
}

const prevent = (event: Event): void => event.preventDefault();

/** A browser makes a click of a drag that ends where it began. */
const swallowClick = (root: HTMLElement | DocumentFragment): void => {
  const swallow = (event: Event): void => event.stopPropagation();
  root.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => root.removeEventListener('click', swallow, { capture: true }));
};
