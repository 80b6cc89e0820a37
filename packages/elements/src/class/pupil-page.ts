import type { Item } from '@leerspoor/content';
import type { Overrule } from '@leerspoor/engine';
import { explain, goalName } from '@leerspoor/engine/explain';
import { tell, type Notebook, type PupilGoal, type PupilTime } from '@leerspoor/engine/overview';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextSetting } from '../text/render.js';
import { answerTable } from './answers.js';
import { attention, type Attending } from './attention.js';
import { decided, type Pending } from './decided.js';
import { given } from './given.js';
import { leerstatusLine } from './line.js';
import { decide, overruling } from './overruling.js';
import { moment, percent, type ClassRoom } from './room.js';
import { mark } from './sign-mark.js';

/** What a pupil's page shows and can do. */
export interface PageView {
  readonly pupil: string;
  readonly file: Notebook;
  readonly standings: readonly PupilGoal[];
  readonly time: PupilTime | undefined;
  readonly goal: string;
  readonly answers: boolean;
  readonly items: ReadonlyMap<string, Item>;
  readonly setting: TextSetting;
  readonly pending: readonly Pending[];
}

export interface PageDoing extends Attending {
  readonly show: (goal: string) => void;
  readonly toggleAnswers: () => void;
  readonly overrule: (overrule: Overrule) => void;
}

/** One pupil: why they stand where they stand, their answers, their lines, every decision; and what the teacher decides otherwise. */
export const pupilPage = (room: ClassRoom, view: PageView, doing: PageDoing): TemplateResult => {
  const { words } = room;
  const { pupil, file, standings, goal, time } = view;
  const standing = standings.find((one) => one.goal === goal);
  return html`
    <nav class="goals" aria-label=${words.goals}>
      ${standings.map(
        (one) =>
          html`<button
            type="button"
            aria-pressed=${one.goal === goal}
            title=${goalName(room.pack, one.goal)}
            @click=${() => doing.show(one.goal)}
          >
            ${mark(one.standing)}${one.goal}<span class="sr"> ${words.standing[one.standing]}</span>
          </button>`,
      )}
    </nav>
    <h3 class="goal-name">${goalName(room.pack, goal)}</h3>
    ${standing ? reasons(room, standing, lately(file, goal, view.items)) : nothing}
    <div class="row">
      <button type="button" class="primary" aria-expanded=${view.answers} @click=${doing.toggleAnswers}>
        ${view.answers ? words.hideAnswers : words.answers}
      </button>
      ${time ? attention(room, pupil, time, doing) : nothing}
    </div>
    ${view.answers ? answers(room, view, doing) : nothing}
    ${overruling(room, file, goal, view.items, view.pending, doing.overrule)}
    <h3>${words.line}</h3>
    ${leerstatusLine(room, goal, file.notes.line.get(goal) ?? [], momentsOf(file, goal))}
    ${file.notes.line.has(goal) ? html`<p class="note">${words.lineNote}</p>` : nothing}
    ${otherLines(room, view, doing)} ${decisions(room, file, goal)}
  `;
};

const answers = (
  room: ClassRoom,
  { file, goal, items, setting, pending }: PageView,
  { overrule }: PageDoing,
): unknown => {
  const all = decided(file.history.overrules, pending).map((one) => one.overrule);
  const excluded = new Set(all.flatMap((one) => (one.do === 'exclude' ? one.item : [])));
  const exclude = (item: string): void => overrule(decide({ do: 'exclude', item }));
  return answerTable(room, file.notes.answers.get(goal) ?? [], { items, setting, excluded, exclude });
};

const momentsOf = (file: Notebook, goal: string): Notebook['notes']['moments'] =>
  file.notes.moments.filter((one) => 'goal' in one && one.goal === goal);

/** The answers that were not right lately, the most given first: `3/8 (4×), 2/7`. A choice says nothing without its task. */
const lately = ({ notes }: Notebook, goal: string, items: ReadonlyMap<string, Item>): string => {
  const times = new Map<string, number>();
  const wrong = (notes.answers.get(goal) ?? []).filter(({ attempt, score }) => attempt === 1 && score < 1);
  for (const { response, item } of wrong.slice(-10)) {
    if (!items.has(item) && !('text' in response)) continue;
    const text = given(response, items.get(item));
    const isPicture = /^[A-Z]$/.test(text); // named by a letter: to be seen among the answers
    if (text.length <= 24 && !isPicture) times.set(text, (times.get(text) ?? 0) + 1);
  }
  const most = [...times].sort(([, one], [, other]) => other - one).slice(0, 3);
  return most.map(([text, count]) => (count > 1 ? `${text} (${count}×)` : text)).join(', ');
};

const reasons = (room: ClassRoom, { standing, signs, report }: PupilGoal, wrong: string): TemplateResult => {
  const { words, lang, pack } = room;
  const { before, after } = report.estimated;
  const said = after ?? before;
  return html`<section class="why">
    <h4>${mark(standing)} ${words.standing[standing]}</h4>
    <ul>
      ${signs.map((sign) => html`<li>${tell(sign, { lang, pack })}</li>`)}
      ${wrong && (standing === 'stuck' || standing === 'extended') ? html`<li>${words.lately(wrong)}</li>` : nothing}
      ${said ? html`<li>${words.said(said.value, said.scale)}</li>` : nothing}
    </ul>
    ${
      standing === 'unknown' || report.mastered
        ? nothing
        : html`<p class="note">${words.spoor(report.spoor)} · ${words.tier(report.tier)}</p>`
    }
  </section>`;
};

/** The other goals that the pupil has begun, small, each a way there. */
const otherLines = (room: ClassRoom, { file, standings, goal }: PageView, { show }: PageDoing): unknown => {
  const others = standings.filter((one) => one.goal !== goal && (file.notes.line.get(one.goal)?.length ?? 0) > 0);
  if (others.length === 0) return nothing;
  return html`<ul class="small-lines">
    ${others.map(
      (one) =>
        html`<li>
          <button type="button" class="quiet" @click=${() => show(one.goal)}>
            ${mark(one.standing)}${one.goal} ${percent(one.report.leerstatus.estimate)}
          </button>
          ${leerstatusLine(room, one.goal, file.notes.line.get(one.goal) ?? [], momentsOf(file, one.goal))}
        </li>`,
    )}
  </ul>`;
};

const decisions = ({ words, lang, pack, now }: ClassRoom, { notes }: Notebook, goal: string): TemplateResult => {
  const about = notes.decisions.filter(({ decision: { act, why } }) => {
    const of = 'goal' in act ? act.goal : 'goal' in why ? why.goal : goal;
    return of === goal;
  });
  return html`<details class="decisions">
    <summary>${words.decisions} (${about.length})</summary>
    <ol>
      ${[...about]
        .reverse()
        .map(
          ({ at, decision }) =>
            html`<li>
              <time>${moment(at, now, lang)}</time> ${explain(decision, { audience: 'teacher', lang, pack })}
            </li>`,
        )}
    </ol>
  </details>`;
};
