// Whole lessons in the browser of the test: a page of the same origin in a frame, which can be reloaded and listened to.
import type { Fact, FactOf, FactType } from '@leerspoor/engine';
import type { Heard } from '../pages/host.js';
import { until } from './until.js';

export { until };

/**
 * Opens a page in a frame of this size, in CSS pixels; the frame is gone after the test.
 * `host({ src: '/demo/built/breuken/pack.json', pupil: 'k3' })` opens a host page that keeps what it hears.
 */
export async function open(url: string, width = 780, height = 580): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.title = 'lesson';
  frame.width = String(width);
  frame.height = String(height);
  frames.add(frame);
  document.body.append(frame);
  await loaded(frame, () => (frame.src = url));
  return new Page(frame);
}

/** Opens a host page with one `<leerspoor-practice>` that has these attributes. */
export async function host(attributes: Record<string, string>, width?: number, height?: number): Promise<Page> {
  return open(`/test/pages/host.html?${String(new URLSearchParams(attributes))}`, width, height);
}

const frames = new Set<HTMLIFrameElement>();
afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

export class Page {
  readonly #frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  get window(): Window {
    return this.#frame.contentWindow!;
  }

  get document(): Document {
    return this.#frame.contentDocument!;
  }

  /** All that can be read in the page, in shadow roots too. */
  get text(): string {
    return textOf(this.document.body).replace(/\s+/g, ' ').trim();
  }

  /** What the host page heard since it was loaded, in order. */
  get heard(): readonly Heard[] {
    return this.window.heard;
  }

  /** The facts among it; of one type, where it is named. */
  facts(): readonly Fact[];
  facts<T extends FactType>(type: T): readonly FactOf<T>[];
  facts(type?: FactType): readonly Fact[] {
    const facts = this.heard.flatMap(({ fact }) => fact ?? []);
    return type ? facts.filter((fact) => fact.type === type) : facts;
  }

  /** Loads the page anew, as a pupil does who presses reload. */
  async reload(): Promise<void> {
    await loaded(this.#frame, () => this.window.location.reload());
  }

  /** The first visible element with this selector, and this text in it or in its label, in any shadow root: waits until there is one. */
  async see(selector: string, text = ''): Promise<HTMLElement> {
    const sought = `${selector}${text && ` with "${text}"`}`;
    return until(
      () => this.find(selector, text),
      () => `${sought}. The page shows: ${this.text}`,
    );
  }

  /** The same, without waiting. */
  find(selector: string, text = ''): HTMLElement | undefined {
    return this.findAll(selector).find((element) => nameOf(element).includes(text));
  }

  /** Every visible element with this selector, in any shadow root, in the order of the page. */
  findAll(selector: string): readonly HTMLElement[] {
    return [...deep(this.document, selector)].filter(isVisible);
  }
}

function* deep(root: ParentNode, selector: string): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector)) yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot, selector);
  }
}

const isVisible = (element: Element): boolean => element.getClientRects().length > 0;

/** What one calls an element: its label, or what stands in it. */
const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? textOf(element);

/** The text of an element, with that of the shadow roots in it. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const shadow = (node as Partial<Element>).shadowRoot?.childNodes ?? [];
  return [...shadow, ...node.childNodes].map(textOf).join('');
}

async function loaded(frame: HTMLIFrameElement, start: () => void): Promise<void> {
  const event = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  start();
  await event;
}
