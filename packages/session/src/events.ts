import type { Response, SupportKind } from '@leerspoor/content';
import type { Assignment, Decision, Overrule } from '@leerspoor/engine';
import type { Standing } from './place/context.js';

export type Choice = 'support' | 'challenge' | 'goal' | 'check' | 'alone' | 'later' | 'continue';

/** What a pupil, the host page or a teacher can say to a running lesson. Any event in any state is defined. */
export type LessonEvent =
  /** `seconds`: from the end of a read-aloud, else from presentation, pauses left out. */
  | { readonly type: 'answer'; readonly response: Response; readonly seconds: number }
  /** Half-typed answer, kept for a reload. */
  | { readonly type: 'draft'; readonly text: string }
  /** On, wherever one can go on: after feedback, from the goal screen, from the closing; from 'finished' to a new session. */
  | { readonly type: 'next' }
  /** `seconds`: spent in the support that this one takes the place of, where one is open. */
  | { readonly type: 'support.open'; readonly kind: SupportKind; readonly seconds?: number | undefined }
  | { readonly type: 'support.close'; readonly seconds: number; readonly completed: boolean }
  /** The open support cannot be shown: its file does not load. The lesson goes on another way. */
  | { readonly type: 'support.fail' }
  | { readonly type: 'step'; readonly step: number; readonly steps: number; readonly success: boolean }
  | {
      readonly type: 'video';
      readonly action: 'played' | 'paused' | 'seeked' | 'ended';
      readonly at: number;
      readonly watched: readonly (readonly [number, number])[];
      readonly length: number;
    }
  /** Where help is offered: 'support' takes that kind, 'continue' goes on without. */
  | { readonly type: 'choose'; readonly choice: Choice; readonly value: string }
  | {
      readonly type: 'estimate';
      readonly value: number;
      readonly scale: 3 | 10;
      readonly aim?: number | undefined;
      readonly needs?: string | undefined;
    }
  /** "Vraag de juf of meester." */
  | { readonly type: 'ask'; readonly words?: string | undefined }
  | { readonly type: 'exit'; readonly question: string; readonly answer: string }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  /** "Ik wil later verder." */
  | { readonly type: 'stop' }
  /** Practise here, although another tab does. */
  | { readonly type: 'take-over' }
  | { readonly type: 'overrule'; readonly by: string; readonly overrule: Overrule }
  /** From the next decision on. */
  | { readonly type: 'assign'; readonly assignment: Assignment };

/** What the session says to its own machine. */
export type OwnEvent =
  | { readonly type: 'decided'; readonly decision: Decision; readonly standing: Standing }
  /** The right to write went to another tab. */
  | { readonly type: 'moved' };
