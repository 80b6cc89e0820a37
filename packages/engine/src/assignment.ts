import type { Audience, SupportKind } from '@leerspoor/content';
import type { Phase } from './decide/decision.js';

/** What a teacher sets. Everything has a default: an empty object is a good assignment. */
export interface Assignment {
  /** Ids of goals; none: all goals of the pack, in its order. */
  readonly goals?: readonly string[] | undefined;
  readonly audience?: Audience | undefined;
  readonly mode?: 'practise' | 'preteach' | 'check' | undefined;
  readonly policy?: 'convergent' | 'divergent' | 'choice' | undefined;
  readonly mastery?:
    | {
        readonly rule?: 'leerstatus' | '8-of-10' | undefined;
        readonly estimate?: number | undefined;
        readonly chance?: number | undefined;
        readonly confidence?: number | undefined;
      }
    | undefined;
  /** Phases that the host does itself (in class): left out here. */
  readonly without?: readonly Phase[] | undefined;
  readonly supports?: readonly SupportKind[] | undefined;
  readonly steering?: 'system' | 'shared' | 'pupil' | undefined;
  /** Ask the pupil before and after how well it goes, by its own judgement; default true. */
  readonly estimates?: boolean | undefined;
  /** A teacher and a small group at one screen: what they answer together is no evidence of what one of them can do. */
  readonly together?: boolean | undefined;
  /** Length of a session; default 15, young 8. */
  readonly minutes?: number | undefined;
  /** Most items in a session; default none. */
  readonly items?: number | undefined;
  readonly theme?: string | undefined;
}
