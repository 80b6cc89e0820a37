import type { Item } from '@leerspoor/content';
import type { Overrule } from '@leerspoor/engine';
import type { Notebook } from '@leerspoor/engine/overview';
import { html, type TemplateResult } from 'lit';
import { decided, said, type Decided, type Pending } from './decided.js';
import { inForce } from './in-force.js';
import type { ClassRoom } from './room.js';

/** A decision without the id that names it for its withdrawal. */
export type Draft = Overrule extends infer O ? (O extends { id: string } ? Omit<O, 'id'> : never) : never;

/** What a teacher can choose: its name, and what will happen. `kind` tells choices of one `do` apart. */
interface Choice {
  readonly kind: string;
  readonly draft: Draft;
  readonly name: string;
  readonly effect: string;
}

/** Everything a teacher can decide otherwise on a goal, and what is in force; a choice that is made is taken back where it was made. */
export const overruling = (
  room: ClassRoom,
  file: Notebook,
  goal: string,
  items: ReadonlyMap<string, Item>,
  pending: readonly Pending[],
  send: (overrule: Overrule) => void,
): TemplateResult => {
  const { words } = room;
  const all = decided(file.history.overrules, pending);
  const part = (title: string, choices: readonly Choice[]): TemplateResult =>
    html`<h4>${title}</h4>
      <div class="choices">${choices.map((choice) => button(room, choice, all, send))}</div>`;
  return html`<section class="overruling">
    <details>
      <summary>${words.overrule}</summary>
      <p class="note">${words.overruleNote}</p>
      ${part(words.parts.goal, aboutGoal(room, goal))} ${part(words.parts.seen, whatWasSeen(room, goal))}
      ${part(words.parts.tracks, tracks(room, goal))} ${part(words.parts.policy, policies(room))}
    </details>
    ${inForce(room, all, items, send)}
  </section>`;
};

const button = (
  room: ClassRoom,
  { kind, draft, name, effect }: Choice,
  all: readonly Decided[],
  send: (overrule: Overrule) => void,
): TemplateResult => {
  const made = all.find(({ overrule, withdrawing }) => !withdrawing && isSame(overrule, draft));
  const press = (): void => send(made ? { do: 'withdraw', id: made.overrule.id } : decide(draft));
  return html`<button type="button" data-do=${kind} aria-pressed=${made !== undefined} @click=${press}>
    <b>${name}</b> <span>${made ? html`${said(room, made)}. ${room.words.again}` : effect}</span>
  </button>`;
};

/** A decision with an id that no other teacher's device makes; on plain http there is no randomUUID. */
export const decide = (draft: Draft): Overrule => ({
  ...draft,
  id: Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join(''),
});

/** Says the same, whatever its id. */
const isSame = (overrule: Overrule, draft: Draft): boolean => {
  const says = new Map<string, unknown>(Object.entries(overrule));
  return Object.entries(draft).every(([name, value]) => says.get(name) === value);
};

const aboutGoal = ({ words }: ClassRoom, goal: string): readonly Choice[] =>
  (['assign', 'skip', 'lock', 'master'] as const).map((kind) => ({
    kind,
    draft: { do: kind, goal },
    name: words.do[kind],
    effect: words.effect[kind],
  }));

const whatWasSeen = ({ words }: ClassRoom, goal: string): readonly Choice[] =>
  (['seen', 'unseen'] as const).map((kind) => ({
    kind,
    draft: { do: 'observe', goal, mastered: kind === 'seen' },
    name: words.do[kind],
    effect: words.effect[kind],
  }));

const tracks = ({ words, pack }: ClassRoom, goal: string): readonly Choice[] =>
  pack.tracks.map(({ id }) => ({
    kind: id,
    draft: { do: 'track', goal, track: id },
    name: words.do.track(id),
    effect: words.effect.track(id),
  }));

const policies = ({ words }: ClassRoom): readonly Choice[] =>
  (['convergent', 'divergent', 'choice'] as const).map((policy) => ({
    kind: policy,
    draft: { do: 'policy', policy },
    name: words.do[policy],
    effect: words.effect[policy],
  }));
