import type { Action, Overview } from '@leerspoor/engine/overview';
import { goalName } from '@leerspoor/engine/explain';
import { html, nothing, type TemplateResult } from 'lit';
import { chip, misconceptionName } from './board.js';
import type { ClassRoom } from './room.js';
import { mark } from './sign-mark.js';

/** Three things to do at most, the most pressing first. */
export const first = (room: ClassRoom, { actions }: Overview): TemplateResult =>
  html`<section class="first" aria-labelledby="first">
    <h2 id="first">${room.words.first}</h2>
    ${
      actions.length === 0
        ? html`<p class="calm">${room.words.calm}</p>`
        : html`<ol>
            ${actions.map((action) => card(room, action))}
          </ol>`
    }
  </section>`;

/** Names on a card; of who does well, only some. */
const most = { urgent: 8, calm: 4 } as const;

const card = (room: ClassRoom, { kind, goal, misconception, pupils }: Action): TemplateResult => {
  const { words } = room;
  const [title, todo] = words.actions[kind];
  const named = kind === 'ready' || kind === 'recheck' ? most.calm : most.urgent;
  return html`<li data-kind=${kind}>
    <h3>
      ${kind === 'stuck' ? mark('stuck') : kind === 'ready' ? mark('ready') : nothing} ${title}
      <span>${pupils.length}</span>
    </h3>
    ${goal === undefined ? nothing : html`<p class="of"><b>${goal}</b> ${goalName(room.pack, goal)}</p>`}
    ${misconception === undefined ? nothing : html`<p class="what">${misconceptionName(room, misconception)}</p>`}
    <p class="names">
      ${pupils.slice(0, named).map((pupil) => chip(room, pupil, goal))}
      ${pupils.length > named ? html`<span class="rest">${room.words.more(pupils.length - named)}</span>` : nothing}
    </p>
    <p class="todo">${kind === 'stuck' && pupils.length === 1 ? words.stuckAlone : todo}</p>
  </li>`;
};
