// The script of the page around the frame: nothing else is loaded, and it is held under 2 kB.
import type { Assignment, Fact, Overrule } from '@leerspoor/engine';
import type { Store } from '@leerspoor/session';
import type { Hello, ToFrame, Welcome } from './messages.js';
import { parseToHost } from './parse-to-host.js';
import { storeServer } from './store-server.js';

export interface FrameOptions {
  /** Address of the page in the frame. */
  readonly src: string;
  /** Opaque key of the pupil; without one the frame asks who is practising. */
  readonly pupil?: string | undefined;
  readonly lang?: string | undefined;
  readonly assignment?: Assignment | undefined;
  /** Where the facts of this pupil and this pack are kept, where the frame is not to keep them itself. */
  readonly store?: Store | undefined;
  /** Hears every fact, in order, at least once: the same has the same id. Where it throws or rejects, it hears them again later. */
  readonly onFacts?: ((facts: readonly Fact[]) => unknown) | undefined;
  readonly onProblem?: ((about: string, message: string) => void) | undefined;
  /** Somebody hears a call for help. */
  readonly hearsHelp?: boolean | undefined;
}

export interface Frame {
  /** From the next decision on. */
  assign(assignment: Assignment): void;
  /** A teacher decides otherwise; `by` is a key, no name of a pupil. */
  overrule(by: string, overrule: Overrule): void;
  /** Lets go: nothing of the frame is heard any more. */
  close(): void;
}

/** Taller than any lesson, in CSS pixels. */
const tallest = 20_000;

/** Loads a lesson in a frame of another origin and speaks with it; with nobody else. */
export function connectFrame(iframe: HTMLIFrameElement, options: FrameOptions): Frame {
  const { pupil, lang, store, onFacts, onProblem, hearsHelp = false } = options;
  const { sandbox } = iframe;
  const address = new URL(options.src, document.baseURI);
  // A sandbox without allow-same-origin has an origin of its own that has no name.
  const isNameless = iframe.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
  const origin = isNameless ? 'null' : address.origin;
  const nonce = crypto.getRandomValues(new Uint32Array(4)).join('-');
  let { assignment } = options;
  let port: MessagePort | undefined;
  const tell = (message: ToFrame): void => port?.postMessage(message);
  const serve = store && storeServer(store, () => tell({ type: 'ended' }));

  const hear = (from: MessagePort, input: unknown): void => {
    if (from !== port) return; // what was on its way when we let go
    const said = parseToHost(input);
    if (said?.type === 'height') fit(iframe, Math.min(said.height, tallest));
    else if (said?.type === 'problem') onProblem?.(said.about, said.message);
    else if (said?.type === 'store') void answer(from, said.call, () => serve?.[said.method](said.args));
    else if (said)
      void answer(from, said.call, () => onFacts?.(said.facts.filter((fact) => !pupil || fact.pupil === pupil)));
  };

  const welcome = ({ source, origin: from, data }: MessageEvent<unknown>): void => {
    if (source !== iframe.contentWindow || from !== origin || !isHello(data, nonce)) return;
    letGo();
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port1.onmessage = (event) => hear(port1, event.data);
    const message: Welcome = { leerspoor: 'welcome', nonce, pupil, lang, assignment, store: !!store, hearsHelp };
    iframe.contentWindow?.postMessage(message, isNameless ? '*' : origin, [port2]);
  };

  const letGo = (): void => {
    port?.close();
    port = undefined;
    void serve?.release([]);
  };

  addEventListener('message', welcome);
  address.hash = String(new URLSearchParams({ leerspoor: nonce, host: location.origin }));
  iframe.src = address.href;
  return {
    assign: (next) => tell({ type: 'assignment', assignment: (assignment = next) }),
    overrule: (by, overrule) => tell({ type: 'overrule', by, overrule }),
    close: () => {
      removeEventListener('message', welcome);
      letGo();
    },
  };
}

function isHello(input: unknown, nonce: string): boolean {
  const { leerspoor, nonce: known } = Object(input) as Partial<Record<keyof Hello, unknown>>;
  return leerspoor === 'hello' && known === nonce;
}

async function answer(to: MessagePort, call: number, act: () => unknown): Promise<void> {
  try {
    to.postMessage({ type: 'done', call, value: await act() });
  } catch (error) {
    const { reason, message } = Object(error) as Partial<Record<'reason' | 'message', unknown>>;
    to.postMessage({ type: 'failed', call, reason: String(reason), message: String(message) });
  }
}

/** Makes a frame as high as what stands in it, in CSS pixels: its border comes around that, or the rest would scroll. */
function fit(iframe: HTMLIFrameElement, height: number): void {
  iframe.style.boxSizing = 'border-box';
  iframe.style.height = `${height + iframe.offsetHeight - iframe.clientHeight}px`;
}
