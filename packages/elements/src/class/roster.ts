import type { Overview, PupilOverview } from '@leerspoor/engine/overview';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { attention, type Attending } from './attention.js';
import { moment, type ClassRoom } from './room.js';
import { mark } from './sign-mark.js';

/** Every pupil on a line: goals as marks, time, attention. */
export const roster = (room: ClassRoom, { pupils }: Overview, doing: Attending): TemplateResult => {
  const { words } = room;
  const order = new Intl.Collator(room.lang, { numeric: true }); // one for all: each call of localeCompare makes its own
  const sorted = [...pupils].sort((a, b) => order.compare(room.name(a.pupil), room.name(b.pupil)));
  return html`<section class="roster" aria-labelledby="roster">
    <h2 id="roster">${words.roster} <span>${pupils.length}</span></h2>
    <p class="note">${words.rosterNote}</p>
    <ul>
      ${repeat(
        sorted,
        ({ pupil }) => pupil,
        (one) => line(room, one, doing),
      )}
    </ul>
  </section>`;
};

const line = (room: ClassRoom, { pupil, standings, time }: PupilOverview, doing: Attending): TemplateResult => {
  const { words, lang, now } = room;
  const name = room.name(pupil);
  return html`<li data-pupil=${pupil}>
    <button class="chip who" part="name" type="button" data-pupil=${pupil} @click=${() => room.open(pupil)}>
      ${name}
    </button>
    <span
      class="marks"
      role="img"
      aria-label=${standings.map(({ goal, standing }) => `${goal}: ${words.standing[standing]}`).join(', ')}
      >${standings.map(({ goal, standing }) => html`<span title=${`${goal}: ${words.standing[standing]}`}>${mark(standing)}</span>`)}</span
    >
    <span class="time"
      ><span class="label">${words.today} </span>${words.minutes(Math.round((time.today ?? 0) / 60))}</span
    >
    <span class="time"
      ><span class="label">${words.lastSeen} </span
      >${time.last === undefined ? '–' : moment(time.last, now, lang)}</span
    >
    ${attention(room, pupil, time, doing)}
  </li>`;
};
