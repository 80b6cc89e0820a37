import type { GoalOverview, Overview, PupilGoal, Standing } from '@leerspoor/engine/overview';
import { goalName } from '@leerspoor/engine/explain';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ClassRoom } from './room.js';
import { mark } from './sign-mark.js';

/** Names in a cell before the rest is a number. */
const mostNames = 8;

/** A pupil's name, which opens why. `extra` is read with it. */
export const chip = (room: ClassRoom, pupil: string, goal?: string, extra = ''): TemplateResult =>
  html`<button class="chip" part="name" type="button" data-pupil=${pupil} @click=${() => room.open(pupil, goal)}>
    ${room.name(pupil)}${extra ? html`<small>${extra}</small>` : nothing}
  </button>`;

/** Who stands where, a row a goal: who needs help is read by name, who is well by number. */
export const board = (
  room: ClassRoom,
  { goals }: Overview,
  unfolded: ReadonlySet<string>,
  unfold: (key: string) => void,
): TemplateResult => {
  const { words } = room;
  return html`<table class="board">
    <caption class="sr">
      ${words.board}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.goal}</th>
        <th scope="col">${mark('stuck')}${words.urgent}</th>
        <th scope="col">${words.shared}</th>
        <th scope="col">${mark('extended')}${words.standing.extended}</th>
        <th scope="col">${mark('on-course')}${words.standing['on-course']}</th>
        <th scope="col">${mark('ready')}${words.standing.ready}</th>
        <th scope="col">${words.rechecks}</th>
        <th scope="col">${mark('unknown')}${words.standing.unknown}</th>
      </tr>
    </thead>
    <tbody>
      ${repeat(
        goals,
        ({ goal }) => goal,
        (goal) => row(room, goal, unfolded, unfold),
      )}
    </tbody>
  </table>`;
};

const row = (
  room: ClassRoom,
  view: GoalOverview,
  unfolded: ReadonlySet<string>,
  unfold: (key: string) => void,
): TemplateResult => {
  const { words, pack } = room;
  const { goal, standing, asks, misconceptions, rechecks } = view;
  const fold = (name: string, label: string, pupils: readonly PupilGoal[]): TemplateResult =>
    folded(room, `${goal}:${name}`, label, pupils, unfolded, unfold);
  const calm = standing.stuck.length + asks.length + misconceptions.length + standing.extended.length === 0;
  return html`<tr data-goal=${goal} ?data-calm=${calm}>
    <th scope="row">
      <p title=${goalName(pack, goal)}><b>${goal}</b> <span>${goalName(pack, goal)}</span></p>
      ${bar(standing)}
    </th>
    <td data-label=${words.urgent} ?data-empty=${standing.stuck.length + asks.length === 0}>
      ${now(room, goal, standing.stuck, asks)}
    </td>
    <td data-label=${words.shared} ?data-empty=${misconceptions.length === 0}>
      ${misconceptions.map(
        (shared) =>
          html`<p class="shared" title=${misconceptionName(room, shared.misconception)}>
            <span class="what">${misconceptionName(room, shared.misconception)}</span>
            <span class="names">${shared.pupils.map(({ pupil }) => chip(room, pupil, goal))}</span>
          </p>`,
      )}
    </td>
    <td data-label=${words.standing.extended} ?data-empty=${standing.extended.length === 0}>
      ${fold('extended', words.standing.extended, standing.extended)}
    </td>
    <td data-label=${words.standing['on-course']}>
      ${count(room, `${goal}:on-course`, standing['on-course'], unfolded, unfold)}
    </td>
    <td data-label=${words.standing.ready}>${count(room, `${goal}:ready`, standing.ready, unfolded, unfold)}</td>
    <td data-label=${words.rechecks}>${count(room, `${goal}:recheck`, rechecks, unfolded, unfold)}</td>
    <td data-label=${words.standing.unknown}>${count(room, `${goal}:unknown`, standing.unknown, unfolded, unfold)}</td>
  </tr>`;
};

export const misconceptionName = ({ pack }: ClassRoom, id: string): string =>
  pack.misconceptions.find((one) => one.id === id)?.teacher ?? id;

/** Who is stuck, and who asks: all of them by name, however many. */
const now = (room: ClassRoom, goal: string, stuck: readonly PupilGoal[], asks: readonly PupilGoal[]): unknown => {
  const asking = new Set(asks.map(({ pupil }) => pupil));
  const all = [...stuck, ...asks.filter((one) => !stuck.includes(one))];
  if (all.length === 0) return html`<span class="none">–<span class="sr">${room.words.none}</span></span>`;
  return html`<span class="names urgent"
    >${all.map(({ pupil }) => chip(room, pupil, goal, asking.has(pupil) ? room.words.asks : ''))}</span
  >`;
};

const folded = (
  room: ClassRoom,
  key: string,
  label: string,
  pupils: readonly PupilGoal[],
  unfolded: ReadonlySet<string>,
  unfold: (key: string) => void,
): TemplateResult => {
  const all = unfolded.has(key) || pupils.length <= mostNames + 1;
  const shown = all ? pupils : pupils.slice(0, mostNames);
  return html`<span class="names">
    ${shown.map(({ pupil, goal }) => chip(room, pupil, goal))}
    ${
      all
        ? nothing
        : html`<button
            class="more"
            type="button"
            aria-label=${`${label}: ${room.words.more(pupils.length - mostNames)}`}
            @click=${() => unfold(key)}
          >
            +${pupils.length - mostNames}
          </button>`
    }
  </span>`;
};

/** A number that unfolds to names. */
const count = (
  room: ClassRoom,
  key: string,
  pupils: readonly PupilGoal[],
  unfolded: ReadonlySet<string>,
  unfold: (key: string) => void,
): unknown => {
  if (pupils.length === 0) return html`<span class="none">0</span>`;
  const open = unfolded.has(key);
  return html`<button class="count" type="button" aria-expanded=${open} @click=${() => unfold(key)}>
      ${pupils.length}<span class="sr"> ${room.words.pupils(pupils.length)}</span></button
    >${open ? html`<span class="names">${pupils.map(({ pupil, goal }) => chip(room, pupil, goal))}</span>` : nothing}`;
};

const barOrder: readonly Standing[] = ['stuck', 'extended', 'on-course', 'ready', 'unknown'];

/** The row at a glance; the cells say the same in numbers. */
const bar = (standing: GoalOverview['standing']): TemplateResult => {
  const total = Math.max(
    1,
    barOrder.reduce((sum, name) => sum + standing[name].length, 0),
  );
  let at = 0;
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${barOrder.map((name) => {
      const width = (100 * standing[name].length) / total;
      const x = at;
      at += width;
      return barPart(name, x, width);
    })}
  </svg>`;
};

const barPart = (name: Standing, x: number, width: number): SVGTemplateResult =>
  svg`<rect data-standing=${name} x=${x} width=${width} y="0" height="4" />`;
