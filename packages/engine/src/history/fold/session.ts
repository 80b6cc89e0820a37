import type { SupportKind } from '@leerspoor/content';
import type { FactOf } from '../../facts/fact.js';
import type { SessionRecord } from '../session-record.js';
import { recordOf, type State } from '../state.js';

const supportKinds: ReadonlySet<string> = new Set<SupportKind>(['hint', 'figure', 'video', 'plan', 'example']);

export const sessionFolds = {
  'session.paused': (_: State, __: unknown, session: SessionRecord) => void (session.paused = true),
  'session.resumed': (_: State, __: unknown, session: SessionRecord) => void (session.paused = false),
  'session.finished': (state: State, fact: FactOf<'session.finished'>, session: SessionRecord) => {
    session.ended = fact.reason;
    state.open = undefined;
    state.support = undefined;
  },
  'phase.entered': (_: State, fact: FactOf<'phase.entered'>, session: SessionRecord) =>
    void (session.phase = fact.phase),
  'pupil.chose': foldChoice,
};

function foldChoice(state: State, fact: FactOf<'pupil.chose'>, session: SessionRecord): void {
  const { choice, value, seq } = fact;
  if (choice === 'later') session.later = true;
  if (choice === 'support' && supportKinds.has(value))
    session.wish = { for: 'support', kind: value as SupportKind, seq };
  if (choice === 'challenge' && (value === 'practise' || value === 'right' || value === 'challenge')) {
    session.challenge = value;
    session.wish = { for: 'challenge', seq };
  }
  if ((choice === 'goal' || choice === 'check') && state.catalogue.goals.has(value))
    session.wish = { for: choice, goal: value, seq };
  if (choice === 'alone') goAlone(state, fact.goal ?? session.goal);
  if (choice === 'continue' && value === 'together') stayTogether(state);
}

/** At the closing the pupil would rather have some more help first. */
function stayTogether(state: State): void {
  const act = state.decision?.act;
  if (act?.do !== 'close' || !act.alone) return;
  const record = recordOf(state, act.goal);
  record.help = { ...record.help, extended: true, due: true };
  if (record.closing) record.closing.alone = false;
}

/** The pupil goes on alone, whatever was proposed. */
function goAlone(state: State, goal: string | undefined): void {
  if (goal === undefined || !state.catalogue.goals.has(goal)) return;
  const record = recordOf(state, goal);
  record.help.extended = false;
  record.help.due = false;
  if (record.closing) record.closing.alone = true;
}
