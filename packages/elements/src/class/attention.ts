import type { PupilTime } from '@leerspoor/engine/overview';
import { html, type TemplateResult } from 'lit';
import type { ClassRoom } from './room.js';

/** What a teacher logs of a pupil. */
export interface Attending {
  readonly helped: (pupil: string) => void;
  readonly notHelped: (pupil: string) => void;
}

/** A tap on the wrong name can be taken back for so long, in milliseconds. */
const regret = 5 * 60_000;

/** How often a pupil was helped, as dots, and one tap to say so; just after, one tap to take it back. */
export const attention = (
  { words, name, now }: ClassRoom,
  pupil: string,
  { helped, helpedAt }: PupilTime,
  doing: Attending,
): TemplateResult => {
  const isJust = helpedAt !== undefined && now - helpedAt < regret;
  const times = words.helpedTimes(helped);
  return html`<span class="helped">
    <span class="dots" title=${times} role="img" aria-label=${times}>${'●'.repeat(Math.min(5, helped))}</span>
    <button
      class="help"
      type="button"
      aria-label=${isJust ? words.logNotHelped(name(pupil)) : words.logHelped(name(pupil))}
      @click=${() => (isJust ? doing.notHelped : doing.helped)(pupil)}
    >
      ${isJust ? words.notHelped : words.helped}
    </button>
  </span>`;
};
