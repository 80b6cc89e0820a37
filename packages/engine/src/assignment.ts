import type { Audience, SupportKind } from '@leerspoor/content';
import type { Phase } from './decide/decision.js';

/** What a teacher sets. Everything has a default: an empty object is a good assignment. */
export interface Assignment {
  /** Ids of goals, in their order; those that the pack does not have are passed over. Default: all of the pack, in its order. */
  readonly goals?: readonly string[] | undefined;
  /** Default: that of the goal that is worked on, else middle. */
  readonly audience?: Audience | undefined;
  /** `preteach`: before class, never counts. `check`: without help or practice. Default practise. */
  readonly mode?: 'practise' | 'preteach' | 'check' | undefined;
  /** What mastery opens: the block, whatever builds on the goal, or the pupil's choice. Default convergent. */
  readonly policy?: 'convergent' | 'divergent' | 'choice' | undefined;
  /** When a goal counts as mastered by practice; goes before what goal and block set. */
  readonly mastery?:
    | {
        /** `8-of-10`: eight right of the last ten without help, instead of the three numbers. Default leerstatus. */
        readonly rule?: 'leerstatus' | '8-of-10' | undefined;
        /** Least estimate, above 0 and below 1, as the next two; any other number is passed over. Default .80. */
        readonly estimate?: number | undefined;
        /** The true chance of a right answer must be at least this; .95 at the most. Default .70. */
        readonly chance?: number | undefined;
        /** How sure that must be. Default .85. */
        readonly confidence?: number | undefined;
      }
    | undefined;
  /** Phases that the host does itself (in class): left out here. */
  readonly without?: readonly Phase[] | undefined;
  /** Kinds of help that may be given, the first one offered first. Default: all that a goal has. */
  readonly supports?: readonly SupportKind[] | undefined;
  /** Who says how hard it may be: the engine, the pupil where a goal begins and closes, or the pupil at every task. Default system. */
  readonly steering?: 'system' | 'shared' | 'pupil' | undefined;
  /** Ask the pupil before and after how well it goes, by its own judgement; default true. */
  readonly estimates?: boolean | undefined;
  /** A teacher and a small group at one screen: what they answer together is no evidence of what one of them can do. */
  readonly together?: boolean | undefined;
  /** Length of a session in minutes at work; default 15, young 8. */
  readonly minutes?: number | undefined;
  /** Most items in a session; default none. */
  readonly items?: number | undefined;
  /** Id of the world in which tasks are told, where they have one; changes nothing in what is decided. */
  readonly theme?: string | undefined;
}
