import type { SupportKind } from '@leerspoor/content';
import { html, nothing } from 'lit';
import { pictogram, type Pictogram } from '../../look/pictogram.js';
import { goalName } from '../../text/goal-name.js';
import type { View } from './view.js';

/** One of the ways on: a sign, what it is, and what it does. */
const way = (sign: Pictogram, title: string, text: string, act: () => void, first = false): unknown =>
  html`<button class="way ${first ? 'first' : ''}" part="button way" type="button" @click=${act}>
    ${pictogram(sign)}<span><strong>${title}</strong><span>${text}</span></span>
  </button>`;

/** How do you want to be taught, or helped? Going on without stays possible. */
export const choosingSupport: View<'choosing-support'> = ({ offer, stuck, failed, decision }, { words, send }) => {
  const { lesson, help, kinds } = words;
  const take = (kind: SupportKind) => (): void => send({ type: 'support.open', kind });
  const taught = decision?.act.do === 'instruct';
  return html`<section class="card stack" part="card">
    ${stuck ? html`<p class="over">${lesson.stuck}</p>` : nothing}
    ${decision?.why.code === 'too-fast' ? html`<p class="over">${help.calm}</p>` : nothing}
    ${failed ? html`<p class="over">${lesson.helpFailed}</p>` : nothing}
    <h2 class="title" tabindex="-1">${taught ? lesson.chooseLearn : lesson.chooseHelp}</h2>
    <div class="ways">${offer.map((kind) => way(kind, help.kinds[kind], kinds[kind], take(kind)))}</div>
    <div class="row end">
      <button
        class="quiet"
        part="button"
        type="button"
        @click=${() => send({ type: 'choose', choice: 'continue', value: 'no-help' })}
      >
        ${taught ? lesson.tryFirst : lesson.noHelp}
      </button>
    </div>
  </section>`;
};

export const choosingGoal: View<'choosing-goal'> = ({ goals }, { words, send, contentLang }) =>
  html`<section class="card stack" part="card">
    <h2 class="title" tabindex="-1">${words.lesson.chooseGoal}</h2>
    <div class="ways" lang=${contentLang}>
      ${goals.map((goal) => way('goal', goalName(goal, contentLang), '', () => send({ type: 'choose', choice: 'goal', value: goal.id })))}
    </div>
  </section>`;
