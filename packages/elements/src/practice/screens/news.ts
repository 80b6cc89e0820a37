import type { Goal } from '@leerspoor/content';
import type { SelfView, Summary } from '@leerspoor/session';
import { html, nothing } from 'lit';
import { pictogram, type Pictogram } from '../../look/pictogram.js';
import { goalName } from '../../text/goal-name.js';
import type { Room } from './view.js';

/** What is new: first what can be done now, then what goes better, then the work itself, and what comes back when. */
export const news = ({ mastered, improved, answered, self, returns }: Summary, room: Room): unknown => {
  const { ending, share } = room.words;
  const name = (goal: Goal): unknown => html`<span lang=${room.contentLang}>${goalName(goal, room.contentLang)}</span>`;
  return html`
    ${list('tick', ending.newNow, mastered.map(name))} ${list('plan', ending.better, improved.map(name))}
    ${answered ? html`<p>${ending.worked(answered)}</p>` : nothing} ${self ? judged(self, room) : nothing}
    ${list(
      'again',
      share.returns,
      returns.map(({ goal, days }) => html`${name(goal)} <span class="when">${share.when(days)}</span>`),
    )}
  `;
};

const list = (sign: Pictogram, title: string, lines: readonly unknown[]): unknown =>
  lines.length
    ? html`<div class="news">
        <h3>${pictogram(sign)}${title}</h3>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </div>`
    : nothing;

/** The own estimate beside what was done: information, no score. */
const judged = ({ value, scale, after, right, of }: SelfView, { words: { share, lesson } }: Room): unknown => {
  const face = (n: number): string => lesson.faces[n - 1] ?? '';
  const now = after === undefined ? '' : scale === 3 ? share.thinkFace(face(after)) : share.think(after);
  return html`<div class="news self">
    <h3>${pictogram('example')}${share.self}</h3>
    <p>${scale === 3 ? share.thoughtFace(face(value)) : share.thought(value)}</p>
    <p>${share.did(right, of)}</p>
    ${now ? html`<p>${now}</p>` : nothing}
  </div>`;
};
