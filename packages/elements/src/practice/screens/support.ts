import type { Plan, SupportKind } from '@leerspoor/content';
import { html } from 'lit';
import { pictogram } from '../../look/pictogram.js';
import type { LessonAskEvent } from '../../support/lesson-ask-event.js';
import type { SupportElement } from '../../support/support-element.js';
import type { LeerspoorTip } from '../../tip/tip.js';
import type { Room, ScreenOf, View } from './view.js';

/** One support, open; the other kinds stay one tap away, and so does the task. */
export const support: View<'support'> = (screen, room) => {
  const { support: open, item, help } = screen;
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
      <button part="button" type="button" @click=${(event: Event) => close(event, send)}>
        ${pictogram('back')}${item ? words.help.back : words.help.close}
      </button>
    </div>
    ${shown(screen, room)}
    <div class="row others">
      ${others.map((kind) => html`<button class="quiet" part="button" type="button" @click=${(event: Event) => instead(event, kind, send)}>${pictogram(kind)}${words.help.kinds[kind]}</button>`)}
    </div>
  </section>`;
};

type Open = SupportElement<unknown> | LeerspoorTip;

/** The support that a button stands beside; none while its code is still on its way. */
const openIn = (event: Event): Open | null | undefined =>
  (event.currentTarget as HTMLElement).closest('section')?.querySelector<Open>('.open:defined');

/** A pupil who goes back before there is something to see goes back all the same. */
const close = (event: Event, send: Room['send']): void => {
  const open = openIn(event);
  if (open) open.close();
  else send({ type: 'support.close', seconds: 0, completed: false });
};

/** Another in its place: this one tells what was seen of it, and how long, before it is gone. */
const instead = (event: Event, kind: SupportKind, send: Room['send']): void => {
  const open = openIn(event);
  open?.leave();
  send({ type: 'support.open', kind, seconds: open?.seconds });
};

/** Opened while steps are fading, a plan leaves to the pupil the same steps as the task; in trouble it is shown whole. */
const blankOf = ({ steps }: Plan, { decision }: ScreenOf<'support'>): number => {
  const act = decision?.act;
  return act?.do === 'present' && act.prefilled > 0 ? Math.max(0, steps.length - act.prefilled) : 0;
};

/** The code of a support comes when the first of its kind is opened. */
const shown = (screen: ScreenOf<'support'>, room: Room): unknown => {
  const { support: open, item, resume } = screen;
  const { lang, contentLang, contentBase } = room;
  switch (open.kind) {
    case 'video':
      void import('../../define/video.js');
      return html`<leerspoor-video
        class="open"
        inner
        lang=${lang}
        content-lang=${contentLang}
        content-base=${contentBase}
        .resume=${resume}
        .video=${open}
      ></leerspoor-video>`;
    case 'plan':
      void import('../../define/plan.js');
      return planned(open, screen, room);
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

const planned = (plan: Plan, screen: ScreenOf<'support'>, { lang, contentLang, contentBase }: Room): unknown => {
  const { item, goal, resume } = screen;
  return html`<leerspoor-plan
    class="open"
    inner
    lang=${lang}
    content-lang=${contentLang}
    content-base=${contentBase}
    card-title=${goal ? `${goal.content} ${goal.verb}` : ''}
    .plan=${plan}
    .slots=${item?.slots}
    .task=${item}
    .blank=${blankOf(plan, screen)}
    .done=${resume.steps ?? 0}
  ></leerspoor-plan>`;
};
