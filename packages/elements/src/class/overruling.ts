import type { InForce, Overrule } from '@leerspoor/engine';
import type { Notebook } from '@leerspoor/engine/overview';
import { goalName } from '@leerspoor/engine/explain';
import { html, nothing, type TemplateResult } from 'lit';
import { moment, type ClassRoom } from './room.js';

/** A decision that was sent, and did not come back yet as a fact of the pupil's lesson. */
export interface Pending {
  readonly pupil: string;
  readonly by: string;
  readonly at: number;
  readonly overrule: Overrule;
}

/** A decision without the id that names it for its withdrawal. */
type Draft = Overrule extends infer O ? (O extends { id: string } ? Omit<O, 'id'> : never) : never;

/** Everything a teacher can decide otherwise, and what is in force. */
export const overruling = (
  room: ClassRoom,
  file: Notebook,
  goal: string,
  pending: readonly Pending[],
  send: (overrule: Overrule) => void,
): TemplateResult => {
  const { words, pack } = room;
  const decide = (draft: Draft): void => send({ ...draft, id: freshId() });
  const button = (label: string, draft: Draft, kind: string = draft.do): TemplateResult =>
    html`<button type="button" data-do=${kind} @click=${() => decide(draft)}>${label}</button>`;
  const lastItem = file.notes.answers.get(goal)?.at(-1)?.item;
  return html`<section class="overruling">
    <h3>${words.overrule}</h3>
    ${inForce(room, file.history.overrules, pending, send)}
    <div class="row">
      ${button(words.do.assign, { do: 'assign', goal })} ${button(words.do.skip, { do: 'skip', goal })}
      ${button(words.do.lock, { do: 'lock', goal })} ${button(words.do.master, { do: 'master', goal })}
      ${button(words.do.seen, { do: 'observe', goal, mastered: true }, 'seen')}
      ${button(words.do.unseen, { do: 'observe', goal, mastered: false }, 'unseen')}
      ${pack.tracks.map(({ id }) => button(words.do.track(id), { do: 'track', goal, track: id }, id))}
      ${lastItem === undefined ? nothing : button(words.do.exclude, { do: 'exclude', item: lastItem })}
      ${(['convergent', 'divergent', 'choice'] as const).map((policy) => button(words.do[policy], { do: 'policy', policy }, policy))}
    </div>
    <p class="note">${words.overruleNote}</p>
  </section>`;
};

const inForce = (
  room: ClassRoom,
  all: readonly InForce[],
  pending: readonly Pending[],
  send: (overrule: Overrule) => void,
): unknown => {
  const { words, lang, now } = room;
  const waiting = pending.filter(({ overrule }) => !all.some((one) => one.overrule.id === overrule.id));
  if (all.length + waiting.length === 0) return nothing;
  const withdrawing = new Set(waiting.flatMap(({ overrule }) => (overrule.do === 'withdraw' ? overrule.id : [])));
  return html`<ul class="in-force" aria-label=${words.inForce}>
    ${all.map(
      ({ overrule, by, at }) =>
        html`<li>
          <b>${named(room, overrule)}</b> <span>${words.by(by, moment(at, now, lang))}</span>
          ${
            withdrawing.has(overrule.id)
              ? html`<small>${words.waiting}</small>`
              : html`<button
                  type="button"
                  class="quiet"
                  data-do="withdraw"
                  @click=${() => send({ do: 'withdraw', id: overrule.id })}
                >
                  ${words.withdraw}
                </button>`
          }
        </li>`,
    )}
    ${waiting
      .filter(({ overrule }) => overrule.do !== 'withdraw')
      .map(
        ({ overrule, by, at }) =>
          html`<li>
            <b>${named(room, overrule)}</b> <span>${words.by(by, moment(at, now, lang))}</span>
            <small>${words.waiting}</small>
          </li>`,
      )}
  </ul>`;
};

const named = ({ words, pack }: ClassRoom, overrule: Overrule): string => {
  const { do: does } = words;
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
    case 'exclude':
      return `${does.exclude}: ${overrule.item}`;
    case 'policy':
      return does[overrule.policy];
    case 'withdraw':
      return words.withdraw;
  }
};

/** An id that no other teacher's device makes; on plain http there is no randomUUID. */
const freshId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');
