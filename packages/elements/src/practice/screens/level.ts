import type { Challenge, Level } from '@leerspoor/session';
import { html, nothing } from 'lit';
import type { Room } from './view.js';

const levels: readonly Level[] = ['practise', 'right', 'challenge'];

/** How hard may it be? Three choices, the one that suits now is marked; none of them counts for more. */
export const levelChoice = (
  { chosen, recommended }: Challenge,
  { words: { share }, send }: Pick<Room, 'words' | 'send'>,
): unknown =>
  html`<fieldset class="estimate levels" part="level">
    <legend>${share.level}</legend>
    <div class="row">
      ${levels.map(
        (level) =>
          html`<label class="answer"
            ><input
              class="sr"
              type="radio"
              name="level"
              ?checked=${level === chosen}
              @change=${() => send({ type: 'choose', choice: 'challenge', value: level })}
            /><span
              >${share.levels[level]}${level === recommended ? html`<small>${share.recommended}</small>` : nothing}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
