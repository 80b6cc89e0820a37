import type { Goal } from '@leerspoor/content';
import type { Summary } from '@leerspoor/session';
import { html, nothing } from 'lit';
import { pictogram, type Pictogram } from '../../look/pictogram.js';
import { goalName } from '../../text/goal-name.js';
import { mainButton } from './plain.js';
import type { Room, View } from './view.js';

/** The exit ticket: what is new first, then at most three questions, each one tap, all of them optional. */
export const reflecting: View<'reflecting'> = ({ questions, summary }, room) => {
  const { words, send } = room;
  return html`<section class="card stack" part="card">
    <h2 class="title" tabindex="-1">${words.ending.look}</h2>
    ${news(summary, room)} ${questions.map((question) => ticket(question, room))}
    <div class="row end">${mainButton(words.ending.done, () => send({ type: 'next' }))}</div>
  </section>`;
};

const ticket = (question: string, { words, send }: Room): unknown => {
  const asked = words.ending.questions[question];
  return asked
    ? html`<fieldset class="estimate">
        <legend>${asked.ask}</legend>
        <div class="row">
          ${Object.entries(asked.answers).map(
            ([answer, name]) =>
              html`<label class="answer"
                ><input
                  class="sr"
                  type="radio"
                  name=${question}
                  @change=${() => send({ type: 'exit', question, answer })}
                /><span>${name}</span></label
              >`,
          )}
        </div>
      </fieldset>`
    : nothing;
};

export const finished: View<'finished'> = ({ summary }, room) => {
  const { words, send } = room;
  return html`<section class="card stack" part="card">
    <h2 class="title" tabindex="-1">${words.ending.ready}</h2>
    ${news(summary, room)}
    ${
      summary.next
        ? html`<p class="next">
            ${pictogram('next')}<span
              >${words.ending.next}:
              <strong lang=${room.contentLang}>${goalName(summary.next, room.contentLang)}</strong></span
            >
          </p>`
        : nothing
    }
    <p class="over">${words.ending.saved}</p>
    <div class="row end">
      <button part="button" type="button" @click=${() => send({ type: 'next' })}>${words.ending.more}</button>
    </div>
  </section>`;
};

/** What is new: first what can be done now, then what goes better, then the work itself. */
const news = ({ mastered, improved, answered }: Summary, { words, contentLang }: Room): unknown => html`
  ${goals('tick', words.ending.newNow, mastered, contentLang)}
  ${goals('plan', words.ending.better, improved, contentLang)}
  ${answered ? html`<p class="over">${words.ending.worked(answered)}</p>` : nothing}
`;

const goals = (sign: Pictogram, title: string, list: readonly Goal[], lang: string): unknown =>
  list.length
    ? html`<div class="news">
        <h3>${pictogram(sign)}${title}</h3>
        <ul lang=${lang}>
          ${list.map((goal) => html`<li>${goalName(goal, lang)}</li>`)}
        </ul>
      </div>`
    : nothing;
