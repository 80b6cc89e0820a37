import type { Screen } from '@leerspoor/session';
import { html } from 'lit';
import { firstPictogram } from '../look/first-pictogram.js';
import type { FirstRoom } from './screens/view.js';

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
