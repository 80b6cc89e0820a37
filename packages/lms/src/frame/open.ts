import type { Assignment, Fact, Overrule } from '@leerspoor/engine';
import type { Store } from '@leerspoor/session';
import { HostStore } from './host-store.js';
import { Line } from './line.js';
import type { Hello, Welcome } from './messages.js';
import { parseWelcome } from './parse-to-frame.js';
import { Telling } from './telling.js';

export interface OpenFrameOptions {
  /** Origins of the pages that may have this page in a frame: `https://school.example`. */
  readonly hosts: readonly string[];
}

/** What a `<leerspoor-practice>` has of this. */
export interface Lesson extends HTMLElement {
  pupil: string;
  store: 'local' | 'memory' | Store;
  assignment: Assignment | string | undefined;
  overrule(by: string, overrule: Overrule): void;
}

/** Shakes hands with the page around this frame. Rejects with a sentence where there is none that may have it. */
export async function openFrame({ hosts }: OpenFrameOptions): Promise<Host> {
  const asked = new URLSearchParams(location.hash.slice(1));
  const [nonce, origin] = [asked.get('leerspoor') ?? '', asked.get('host') ?? ''];
  if (parent === window || !nonce)
    throw new Error(
      'This page stands in no frame that connectFrame has loaded: open it through the page of the school.',
    );
  if (!hosts.includes(origin))
    throw new Error(`${origin} may not have this page in a frame: add it to the hosts of openFrame.`);
  const { welcome, port } = await shakeHands(nonce, origin);
  return new Host(welcome, new Line(port), origin);
}

/** Only the page around us, of the origin that it names itself, that knows the nonce. */
function shakeHands(nonce: string, origin: string): Promise<{ welcome: Welcome; port: MessagePort }> {
  return new Promise((resolve) => {
    const hear = (event: MessageEvent<unknown>): void => {
      if (event.source !== parent || event.origin !== origin) return;
      const welcome = parseWelcome(event.data, nonce);
      const [port] = event.ports;
      if (!welcome || !port) return;
      removeEventListener('message', hear);
      resolve({ welcome, port });
    };
    addEventListener('message', hear);
    const hello: Hello = { leerspoor: 'hello', nonce };
    parent.postMessage(hello, origin);
  });
}

/** The page around this frame. */
export class Host {
  /** Opaque key of the pupil, where the host names one. */
  readonly pupil: string | undefined;
  readonly lang: string | undefined;
  readonly assignment: Assignment | undefined;
  /** Where the host keeps the facts; undefined: they are kept here. */
  readonly store: Store | undefined;
  readonly #hearsHelp: boolean;
  readonly #line: Line;
  readonly #telling: Telling;

  constructor({ pupil, lang, assignment, store, hearsHelp }: Welcome, line: Line, origin: string) {
    this.pupil = pupil;
    this.lang = lang;
    this.assignment = assignment;
    // One log is of one pupil: a host that keeps it says whose it is.
    this.store = store && pupil ? new HostStore(line) : undefined;
    this.#hearsHelp = hearsHelp;
    this.#line = line;
    this.#telling = new Telling(line, this.store, origin);
  }

  /** Gives a lesson what the host wants of it, before it is put in the page, and tells the host all that happens in it. */
  join(practice: Lesson): void {
    const { pupil, lang, assignment, store } = this;
    if (lang) practice.lang = lang;
    Object.assign(practice, { ...(pupil && { pupil }), ...(store && { store }), ...(assignment && { assignment }) });
    this.#telling.follow(practice, this.#hearsHelp);
    this.#line.listen((said) => {
      if (said.type === 'assignment') practice.assignment = said.assignment;
      else if (said.type === 'overrule') practice.overrule(said.by, said.overrule);
    });
    new ResizeObserver(() => this.#line.say({ type: 'height', height: heightOf(document.documentElement) })).observe(
      document.documentElement,
    );
  }

  /** Facts for the host, where there is no `<leerspoor-practice>`. */
  deliver(facts: readonly Fact[]): void {
    this.#telling.deliver(facts);
  }
}

const heightOf = (element: Element): number => Math.ceil(element.getBoundingClientRect().height);
