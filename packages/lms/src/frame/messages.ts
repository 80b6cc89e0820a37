// What the page of a school and the page in its frame say to each other. Each parses all that it hears.
import type { Assignment, Fact, Overrule } from '@leerspoor/engine';
import type { StoreFailure } from '@leerspoor/session';

/** The frame to the page around it, once it is loaded: it knows the nonce that stood in its address. */
export interface Hello {
  readonly leerspoor: 'hello';
  readonly nonce: string;
}

/** The page around it to the frame, with a port: from here on they speak over that. */
export interface Welcome {
  readonly leerspoor: 'welcome';
  /** The page knows it too, since it wrote the address. */
  readonly nonce: string;
  readonly pupil?: string | undefined;
  readonly lang?: string | undefined;
  readonly assignment?: Assignment | undefined;
  /** Facts are kept by the page around the frame. */
  readonly store: boolean;
  /** Somebody hears a call for help. */
  readonly hearsHelp: boolean;
}

/** Which store calls a frame may make: those of the session's port, with a lease in two calls. */
export type StoreMethod =
  | 'lead'
  | 'release'
  | 'facts'
  | 'seq'
  | 'append'
  | 'draft'
  | 'saveDraft'
  | 'checkpoint'
  | 'saveCheckpoint'
  | 'acknowledged'
  | 'acknowledge'
  | 'forget';

/** Over the port, to the page. `call` numbers a question; its answer has the same number. */
export type ToHost =
  /** CSS pixels that the lesson takes. */
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'problem'; readonly about: string; readonly message: string }
  /** In order, each at least once: the same fact has the same id. */
  | { readonly type: 'facts'; readonly call: number; readonly facts: readonly Fact[] }
  | { readonly type: 'store'; readonly call: number; readonly method: StoreMethod; readonly args: readonly unknown[] };

/** Over the port, to the frame. */
export type ToFrame =
  | { readonly type: 'assignment'; readonly assignment: Assignment }
  | { readonly type: 'overrule'; readonly by: string; readonly overrule: Overrule }
  | { readonly type: 'done'; readonly call: number; readonly value?: unknown }
  | { readonly type: 'failed'; readonly call: number; readonly reason: StoreFailure; readonly message: string }
  /** Another tab asks for the right to write. */
  | { readonly type: 'ended' };
