import { plainText, type Item } from '@leerspoor/content';
import type { Overrule } from '@leerspoor/engine';
import { goalName } from '@leerspoor/engine/explain';
import { html, nothing } from 'lit';
import { said, type Decided } from './decided.js';
import type { ClassRoom } from './room.js';

/** What the teacher decided for a pupil, each with its way back. */
export const inForce = (
  room: ClassRoom,
  all: readonly Decided[],
  items: ReadonlyMap<string, Item>,
  send: (overrule: Overrule) => void,
): unknown => {
  const { words } = room;
  if (all.length === 0) return nothing;
  return html`<h4>${words.inForce}</h4>
    <ul class="in-force">
      ${all.map(
        (one) =>
          html`<li>
            <b>${named(room, one.overrule, items)}</b> <span>${said(room, one)}</span>
            ${
              one.withdrawing
                ? nothing
                : html`<button
                    type="button"
                    class="quiet"
                    data-do="withdraw"
                    @click=${() => send({ do: 'withdraw', id: one.overrule.id })}
                  >
                    ${words.withdraw}
                  </button>`
            }
          </li>`,
      )}
    </ul>`;
};

const named = (
  { words: { do: does }, pack }: ClassRoom,
  overrule: Decided['overrule'],
  items: ReadonlyMap<string, Item>,
): string => {
  switch (overrule.do) {
    case 'assign':
    case 'skip':
    case 'lock':
    case 'master':
      return `${does[overrule.do]}: ${goalName(pack, overrule.goal)}`;
    case 'observe':
      return `${overrule.mastered ? does.seen : does.unseen}: ${goalName(pack, overrule.goal)}`;
    case 'track':
      return `${does.track(overrule.track)}: ${goalName(pack, overrule.goal)}`;
    case 'exclude': {
      const item = items.get(overrule.item);
      return `${does.exclude}: ${item ? plainText(item.prompt) : overrule.item}`;
    }
    case 'policy':
      return does[overrule.policy];
  }
};
