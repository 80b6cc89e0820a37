import type { Celebration, FollowUp, Group, Overview, Pair } from '@leerspoor/engine/overview';
import { html, nothing, type TemplateResult } from 'lit';
import { chip, misconceptionName } from './board.js';
import { date, type ClassRoom } from './room.js';

/** Lines of a list before the rest is unfolded. */
const most = 5;

export interface Doing {
  readonly keep: (group: Group) => void;
  readonly release: (group: Group) => void;
  readonly otherPairs: () => void;
}

/** Groups and pairs, what to celebrate and what is still open: four short lists. */
export const together = (
  room: ClassRoom,
  { groups, pairs, celebrations, followUps }: Overview,
  doing: Doing,
): TemplateResult => {
  const { words } = room;
  return html`<div class="lists">
    ${list(room, words.groups, words.groupsNote, words.noGroups, groups, (group) => groupLine(room, group, doing))}
    ${list(
      room,
      words.pairs,
      words.pairsNote,
      words.noPairs,
      pairs,
      (pair) => pairLine(room, pair),
      pairs.length > 0
        ? html`<button class="quiet" type="button" @click=${doing.otherPairs}>${words.otherPairs}</button>`
        : nothing,
    )}
    ${list(room, words.celebrate, '', words.noCelebrations, gather(celebrations), (one) => celebrationLine(room, one))}
    ${list(room, words.followUps, '', words.noFollowUps, gather(followUps), (one) => followUpLine(room, one))}
  </div>`;
};

const list = <T>(
  room: ClassRoom,
  title: string,
  note: string,
  none: string,
  all: readonly T[],
  line: (one: T) => TemplateResult,
  after: unknown = nothing,
): TemplateResult =>
  html`<section>
    <h2>${title}</h2>
    ${note && all.length > 0 ? html`<p class="note">${note}</p>` : nothing}
    ${
      all.length === 0
        ? html`<p class="note">${none}</p>`
        : html`<ul>
            ${all.slice(0, most).map(line)}
          </ul>`
    }
    ${
      all.length > most
        ? html`<details>
            <summary>${room.words.more(all.length - most)}</summary>
            <ul>
              ${all.slice(most).map(line)}
            </ul>
          </details>`
        : nothing
    }
    ${after}
  </section>`;

const groupLine = (room: ClassRoom, group: Group, { keep, release }: Doing): TemplateResult => {
  const { words, lang } = room;
  const why = group.misconception === undefined ? words.need[group.need] : misconceptionName(room, group.misconception);
  return html`<li class="group" data-kept=${group.kept}>
    <p><b>${group.goal}</b> <span class="why">${why}</span></p>
    <p class="names">
      ${group.pupils.map((pupil) => chip(room, pupil, group.goal, group.done.includes(pupil) ? words.done : ''))}
    </p>
    <p class="foot">
      <span>${words.until(date(group.until, lang))}</span>
      <button class="quiet" type="button" @click=${() => (group.kept ? release : keep)(group)}>
        ${group.kept ? words.release : words.keep}
      </button>
    </p>
  </li>`;
};

const pairLine = (room: ClassRoom, { goal, ready, busy }: Pair): TemplateResult =>
  html`<li><b>${goal}</b> ${chip(room, ready, goal)} + ${chip(room, busy, goal)}</li>`;

/** Pupils of whom the same is said of the same goal: on one line, with the oldest moment. */
interface Gathered<Kind extends string> {
  readonly kind: Kind;
  readonly goal: string;
  readonly pupils: readonly string[];
  /** Milliseconds since the epoch. */
  readonly since: number | undefined;
}

/** In the order in which each first comes. */
const gather = <Kind extends string>(
  all: readonly {
    readonly kind: Kind;
    readonly goal: string;
    readonly pupil: string;
    readonly since?: number | undefined;
  }[],
): readonly Gathered<Kind>[] => {
  const lines = new Map<string, Gathered<Kind>>();
  for (const { kind, goal, pupil, since } of all) {
    const line = lines.get(`${kind} ${goal}`);
    const pupils = [...(line?.pupils ?? []), pupil];
    lines.set(`${kind} ${goal}`, { kind, goal, pupils, since: line?.since ?? since });
  }
  return [...lines.values()];
};

const celebrationLine = (room: ClassRoom, line: Gathered<Celebration['kind']>): TemplateResult =>
  html`<li>${gathered(room, line, room.words.celebrations[line.kind])}</li>`;

const followUpLine = (room: ClassRoom, line: Gathered<FollowUp['kind']>): TemplateResult =>
  html`<li>
    ${gathered(
      room,
      line,
      room.words.followUp[line.kind],
      line.since === undefined ? '' : room.words.since(date(line.since, room.lang)),
    )}
  </li>`;

const gathered = (room: ClassRoom, { goal, pupils }: Gathered<string>, what: string, since = ''): TemplateResult =>
  html`<p><b>${goal}</b> <span>${what}</span> <small>${since}</small></p>
    <p class="names">${pupils.map((pupil) => chip(room, pupil, goal))}</p>`;
