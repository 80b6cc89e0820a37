import type { Goal, Word } from '@leerspoor/content';
import { html, nothing } from 'lit';
import '../../define/estimate.js';
import '../../define/figure.js';
import '../../define/listen.js';
import { goalOf } from '../../listen/spoken.js';
import type { EstimateEvent } from '../estimate-event.js';
import { goalName } from '../../text/goal-name.js';
import { address, renderText } from '../../text/render.js';
import { levelChoice } from './level.js';
import { mainButton } from './plain.js';
import type { Room, ScreenOf, View } from './view.js';

/** The goal and when it is reached; where do I stand? Answering that is the pupil's choice. */
export const orienting: View<'orienting'> = (screen, room) => {
  const { goal, check, words: taught, challenge, together } = screen;
  const { words, contentLang } = room;
  const { lesson, share } = words;
  return html`<section class="card stack" part="card">
    <p class="over">${together ? share.together : check ? share.maybe : taught.length ? share.before : lesson.learn}</p>
    <div class="titled">
      <h2 class="title" tabindex="-1" lang=${contentLang}>${goal && goalName(goal, contentLang)}</h2>
      <leerspoor-listen
        lang=${room.lang}
        content-lang=${contentLang}
        content-base=${room.contentBase}
        .said=${goal ? goalOf(goal, contentLang) : []}
      ></leerspoor-listen>
    </div>
    ${goal ? html`${organizer(goal, room)}${criteria(goal, room)}` : nothing}
    ${taught.length ? keyWords(taught, room) : nothing} ${estimate(screen, room)}
    ${challenge ? levelChoice(challenge, room) : nothing} ${actions(screen, room)}
  </section>`;
};

const estimate = ({ estimate: scale, goal }: ScreenOf<'orienting'>, { send, lang, contentLang }: Room): unknown => {
  if (!scale) return nothing;
  const tell = ({ value, scale, aim, needs }: EstimateEvent): void =>
    send({ type: 'estimate', value, scale, aim, needs });
  return html`<leerspoor-estimate
    lang=${lang}
    content-lang=${contentLang}
    scale=${scale}
    .kinds=${goal?.supports.map(({ kind }) => kind) ?? []}
    @leerspoor-estimate=${tell}
  ></leerspoor-estimate>`;
};

/** Who may know it already can show it at once; the other way is as good. */
const actions = ({ check, goal }: ScreenOf<'orienting'>, { words: { share, lesson }, send }: Room): unknown => {
  const show = (): void => goal && send({ type: 'choose', choice: 'check', value: goal.id });
  const begin = (): void => send({ type: 'next' });
  if (!check) return html`<div class="row end">${mainButton(lesson.start, begin)}</div>`;
  return html`<div class="end">
    <div class="row">
      ${mainButton(share.show, show)}
      <button part="button" type="button" @click=${begin}>${lesson.start}</button>
    </div>
    <p class="over">${share.showText}</p>
  </div>`;
};

const criteria = (goal: Goal, { setting, contentLang, contentBase }: Room): unknown =>
  html`<ul class="criteria" lang=${contentLang}>
    ${goal.criteria.map(
      ({ text, figure, image }) =>
        html`<li><span>${renderText(text, setting)}</span>${picture(figure ?? image, contentLang, contentBase)}</li>`,
    )}
  </ul>`;

type Shown = Goal['organizer'];

const picture = (shown: Shown, lang: string, at: string): unknown => {
  if (!shown) return nothing;
  return 'figure' in shown
    ? html`<leerspoor-figure inner .figure=${shown} content-lang=${lang}></leerspoor-figure>`
    : html`<img part="image" src=${address(shown.src, at)} alt=${shown.alt} />`;
};

/** One picture that shows how it all hangs together. */
const organizer = ({ organizer: shown }: Goal, { contentLang, contentBase }: Room): unknown =>
  shown ? html`<div class="organizer">${picture(shown, contentLang, contentBase)}</div>` : nothing;

/** The words that class will use: what they mean, in picture and sound where the pack has those. */
const keyWords = (taught: readonly Word[], { words, setting, lang, contentLang, contentBase }: Room): unknown =>
  html`<h3>${words.share.words}</h3>
    <dl class="words" lang=${contentLang}>
      ${taught.map(
        ({ word, meaning, image, audio }) =>
          html`<div>
            <dt>
              ${word}
              <leerspoor-listen
                lang=${lang}
                content-lang=${contentLang}
                content-base=${contentBase}
                .said=${[{ text: word, audio }, { text: meaning }]}
              ></leerspoor-listen>
            </dt>
            <dd>
              ${image ? html`<img part="image" src=${address(image, contentBase)} alt="" />` : nothing}
              ${renderText(meaning, setting)}
            </dd>
          </div>`,
      )}
    </dl>`;
