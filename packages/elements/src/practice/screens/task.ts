import type { Plan } from '@leerspoor/content';
import { html, nothing } from 'lit';
import '../../define/item.js';
import type { DraftEvent, HelpEvent, ResponseEvent } from '../../item/events.js';
import { panel } from '../../look/panel.js';
import { renderText } from '../../text/render.js';
import type { Room, ScreenOf, View } from './view.js';

export const task: View<'task'> = (screen, room) => {
  const { send, lang, contentLang, contentBase } = room;
  const answer = (event: ResponseEvent): void => {
    event.preventDefault();
    send({ type: 'answer', response: event.response, seconds: event.seconds });
  };
  return html`<leerspoor-item
    inner
    part="item"
    exportparts="card, prompt, figure, feedback, right, not-yet, solution, ask, button, primary"
    lang=${lang}
    content-lang=${contentLang}
    content-base=${contentBase}
    draft=${screen.draft ?? ''}
    stage=${screen.stage}
    .outcome=${screen.outcome}
    .response=${screen.response}
    .help=${screen.help}
    .item=${screen.item}
    @leerspoor-response=${answer}
    @leerspoor-draft=${({ text }: DraftEvent) => send({ type: 'draft', text })}
    @leerspoor-help=${({ kind }: HelpEvent) => send({ type: 'support.open', kind })}
    @leerspoor-next=${() => send({ type: 'next' })}
    >${beside(screen, room)}</leerspoor-item
  >`;
};

/** Help shown with the task: a calm word, a tip or a drawing, steps worked before. */
const beside = (screen: ScreenOf<'task'>, room: Room): unknown => {
  const { calm, light, stage } = screen;
  const { words, setting, contentLang } = room;
  const waits = stage === 'asking' || stage === 'again';
  if (!light && !(waits && (calm || screen.prefilled))) return nothing;
  return html`<div slot="help" class="stack help">
    ${calm && waits ? panel('ask', words.help.calm, words.help.calmText) : nothing}
    ${light?.kind === 'hint' ? panel('hint', words.help.kinds.hint, renderText(light.text, setting)) : nothing}
    ${light?.kind === 'figure' ? html`<leerspoor-figure inner .figure=${light.figure} content-lang=${contentLang}></leerspoor-figure>${light.text ? html`<p>${renderText(light.text, setting)}</p>` : nothing}` : nothing}
    ${screen.prefilled && waits ? worked(screen, room) : nothing}
  </div>`;
};

/** Steps of the goal's plan, already worked for this item. */
const worked = ({ goal, item, prefilled }: ScreenOf<'task'>, { lang, contentLang }: Room): unknown => {
  void import('../../define/worked.js');
  const plan = goal?.supports.find((support): support is Plan => support.kind === 'plan');
  return html`<leerspoor-worked
    lang=${lang}
    content-lang=${contentLang}
    .plan=${plan}
    .item=${item}
    .count=${prefilled}
  ></leerspoor-worked>`;
};
