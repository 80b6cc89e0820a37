import type { Pack } from '@leerspoor/content';
import type { Screen } from '@leerspoor/session';
import { html, nothing } from 'lit';
import { firstPictogram } from '../look/first-pictogram.js';
import { pictogram } from '../look/pictogram.js';
import { goalName } from '../text/goal-name.js';
import type { FirstRoom } from './screens/view.js';

/** A goal that was just reached: said in words, in a banner that stays as long as the screen. */
export const celebration = (screen: Screen, pack: Pack, { words, contentLang }: FirstRoom): unknown => {
  const reached = screen.decision?.also.find(({ type }) => type === 'goal.mastered');
  const goal = screen.celebrate && reached && pack.goals.find(({ id }) => id === reached.goal);
  return goal
    ? html`<p class="celebration" part="celebration" role="status">
        ${pictogram('flag')}<span
          ><strong>${words.frame.celebrate}</strong>
          <span lang=${contentLang}>${goalName(goal, contentLang)}</span></span
        >
      </p>`
    : nothing;
};

/** Screens on which one can stop for a while. */
const goesOn: ReadonlySet<Screen['show']> = new Set([
  'task',
  'support',
  'choosing-support',
  'choosing-goal',
  'closing',
]);

export const withGoalLine = ({ show }: Screen): boolean => goesOn.has(show);

export const pauseButton = ({ words, send }: FirstRoom): unknown =>
  html`<button
    class="quiet pause"
    part="button pause"
    type="button"
    aria-label=${words.frame.pause}
    @click=${(event: Event) => {
      leaveSupport(event);
      send({ type: 'pause' });
    }}
  >
    ${firstPictogram('pause')}
  </button>`;

/** An open support tells what was seen of it before it is taken away. */
const leaveSupport = ({ currentTarget }: Event): void => {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  root.querySelector<Element & { leave?(): void }>('.open')?.leave?.();
};
