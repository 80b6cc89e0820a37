import { html, nothing } from 'lit';
import '../../define/estimate.js';
import { pictogram } from '../../look/pictogram.js';
import { goalName } from '../../text/goal-name.js';
import type { EstimateEvent } from '../estimate-event.js';
import { news } from './news.js';
import { mainButton } from './plain.js';
import type { Room, View } from './view.js';

/** The exit ticket: what is new first, then at most three questions, each one tap, all of them optional. */
export const reflecting: View<'reflecting'> = ({ questions, estimate, summary }, room) => {
  const { words, send } = room;
  return html`<section class="card stack" part="card">
    <h2 class="title" tabindex="-1">${words.ending.look}</h2>
    ${news(summary, room)} ${questions.map((question) => ticket(question, room))}
    ${estimate ? again(estimate, room) : nothing}
    <div class="row end">${mainButton(words.ending.done, () => send({ type: 'next' }))}</div>
  </section>`;
};

/** How well can you do this now? */
const again = (scale: 3 | 10, { send, lang, contentLang }: Room): unknown =>
  html`<leerspoor-estimate
    when="after"
    lang=${lang}
    content-lang=${contentLang}
    scale=${scale}
    @leerspoor-estimate=${({ value }: EstimateEvent) => send({ type: 'estimate', value, scale })}
  ></leerspoor-estimate>`;

const ticket = (question: string, { words, send }: Room): unknown => {
  const asked = words.ending.questions[question];
  return asked
    ? html`<fieldset class="estimate">
        <legend>${asked.ask}</legend>
        <div class="row answers">
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
