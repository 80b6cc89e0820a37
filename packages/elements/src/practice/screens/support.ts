import type { Item, Support } from '@leerspoor/content';
import { html } from 'lit';
import { pictogram } from '../../look/pictogram.js';
import type { LessonAskEvent } from '../../support/lesson-ask-event.js';
import type { SupportElement } from '../../support/support-element.js';
import type { Room, View } from './view.js';

/** One support, open; the other kinds stay one tap away, and so does the task. */
export const support: View<'support'> = ({ support: open, item, help }, room) => {
  const { words, send } = room;
  const tell = (event: LessonAskEvent): void => send(event.lesson);
  const others = help.filter((kind) => kind !== open.kind);
  return html`<section
    class="support stack"
    part="support"
    @leerspoor-support-close=${tell}
    @leerspoor-support-fail=${tell}
    @leerspoor-video=${tell}
    @leerspoor-step=${tell}
  >
    <div class="row">
      <button part="button" type="button" @click=${leave}>
        ${pictogram('back')}${item ? words.help.back : words.help.close}
      </button>
    </div>
    ${shown(open, item, room)}
    <div class="row others">
      ${others.map((kind) => html`<button class="quiet" part="button" type="button" @click=${() => send({ type: 'support.open', kind })}>${pictogram(kind)}${words.help.kinds[kind]}</button>`)}
    </div>
  </section>`;
};

/** The support says its own goodbye: it knows how long it was in sight. */
const leave = (event: Event): void => {
  const section = (event.currentTarget as HTMLElement).closest('section');
  section?.querySelector<SupportElement<unknown>>('.open')?.close();
};

/** The code of a support comes when the first of its kind is opened. */
const shown = (open: Support, item: Item | undefined, { lang, contentLang, contentBase }: Room): unknown => {
  switch (open.kind) {
    case 'video':
      void import('../../define/video.js');
      return html`<leerspoor-video
        class="open"
        inner
        lang=${lang}
        content-lang=${contentLang}
        content-base=${contentBase}
        .video=${open}
      ></leerspoor-video>`;
    case 'plan':
      void import('../../define/plan.js');
      return html`<leerspoor-plan
        class="open"
        inner
        lang=${lang}
        content-lang=${contentLang}
        content-base=${contentBase}
        .plan=${open}
        .slots=${item?.slots}
      ></leerspoor-plan>`;
    case 'example':
      void import('../../define/example.js');
      return html`<leerspoor-example
        class="open"
        inner
        lang=${lang}
        content-lang=${contentLang}
        content-base=${contentBase}
        .example=${open}
      ></leerspoor-example>`;
    default:
      void import('../../define/tip.js');
      return html`<leerspoor-tip
        class="open"
        inner
        lang=${lang}
        content-lang=${contentLang}
        content-base=${contentBase}
        .tip=${open}
        .item=${item}
      ></leerspoor-tip>`;
  }
};
