import type { Response, SupportKind } from '@leerspoor/content';
import type { Assignment, Overrule } from '@leerspoor/engine';

/** What a pupil, the host page or a teacher can say to a running lesson. Any event in any state is defined. */
export type LessonEvent =
  /** `seconds`: from the end of a read-aloud, else from presentation. */
  | { readonly type: 'answer'; readonly response: Response; readonly seconds: number }
  /** Half-typed answer, kept for a reload. */
  | { readonly type: 'draft'; readonly text: string }
  /** On, wherever one can go on: after feedback, from the goal screen, from the closing. */
  | { readonly type: 'next' }
  | { readonly type: 'support.open'; readonly kind: SupportKind }
  | { readonly type: 'support.close'; readonly seconds: number; readonly completed: boolean }
  | { readonly type: 'step'; readonly step: number; readonly steps: number; readonly success: boolean }
  | { readonly type: 'video'; readonly action: 'played' | 'paused' | 'seeked' | 'ended'; readonly at: number; readonly watched: readonly (readonly [number, number])[]; readonly length: number }
  | { readonly type: 'choose'; readonly choice: 'support' | 'challenge' | 'goal' | 'alone' | 'later' | 'continue'; readonly value: string }
  | { readonly type: 'estimate'; readonly value: number; readonly scale: 3 | 10; readonly aim?: number; readonly needs?: string }
  | { readonly type: 'ask'; readonly words?: string }
  | { readonly type: 'exit'; readonly question: string; readonly answer: string }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  /** "Ik wil later verder." */
  | { readonly type: 'stop' }
  | { readonly type: 'overrule'; readonly by: string; readonly overrule: Overrule }
  | { readonly type: 'assign'; readonly assignment: Assignment };
