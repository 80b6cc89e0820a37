import { html } from 'lit';
import '../../define/listen.js';
import { goalOf } from '../../listen/spoken.js';
import { goalName } from '../../text/goal-name.js';
import { renderText } from '../../text/render.js';
import { face } from '../../look/faces.js';
import { mainButton } from './plain.js';
import type { Room, View } from './view.js';

/** The goal and when it is reached; where do I stand? Answering that is the pupil's choice. */
const orienting: View<'orienting'> = ({ goal, estimate }, room) => {
  const { words, setting, send, contentLang } = room;
  return html`<section class="card stack" part="card">
    <p class="over">${words.lesson.learn}</p>
    <div class="titled">
      <h2 class="title" tabindex="-1" lang=${contentLang}>${goal && goalName(goal, contentLang)}</h2>
      <leerspoor-listen
        lang=${room.lang}
        content-lang=${contentLang}
        content-base=${room.contentBase}
        .said=${goal ? goalOf(goal, contentLang) : []}
      ></leerspoor-listen>
    </div>
    <ul class="criteria" lang=${contentLang}>
      ${goal?.criteria.map(({ text, figure }) => html`<li><span>${renderText(text, setting)}</span>${figure ? html`<leerspoor-figure inner .figure=${figure} content-lang=${contentLang}></leerspoor-figure>` : ''}</li>`)}
    </ul>
    ${estimate === 3 ? faces(room) : scale(room)}
    <div class="row end">${mainButton(words.lesson.start, () => send({ type: 'next' }))}</div>
  </section>`;
};

const faces = ({ words, send }: Room): unknown =>
  html`<fieldset class="estimate">
    <legend>${words.lesson.sure}</legend>
    <div class="row">
      ${words.lesson.faces.map(
        (name, i) =>
          html`<label class="face"
            ><input
              class="sr"
              type="radio"
              name="estimate"
              @change=${() => send({ type: 'estimate', value: i + 1, scale: 3 })}
            /><span>${face(i)}${name}</span></label
          >`,
      )}
    </div>
  </fieldset>`;

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

const scale = ({ words, send }: Room): unknown =>
  html`<fieldset class="estimate">
    <legend>${words.lesson.sure}</legend>
    <div class="scale">
      ${steps.map(
        (value) =>
          html`<label
            ><input
              class="sr"
              type="radio"
              name="estimate"
              @change=${() => send({ type: 'estimate', value, scale: 10 })}
            /><span>${value}</span></label
          >`,
      )}
    </div>
    <p class="ends" aria-hidden="true"><span>${words.lesson.scale[0]}</span><span>${words.lesson.scale[1]}</span></p>
  </fieldset>`;

export { orienting };
