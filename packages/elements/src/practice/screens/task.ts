import { html, nothing } from 'lit';
import '../../define/item.js';
import type { DraftEvent, HelpEvent, ResponseEvent } from '../../item/events.js';
import type { FirstRoom, FirstView, ScreenOf } from './view.js';

export const task: FirstView<'task'> = (screen, room) => {
  const { send, lang, contentLang, contentBase } = room;
  const answer = (event: ResponseEvent): void => {
    event.preventDefault();
    send({ type: 'answer', response: event.response, seconds: event.seconds });
  };
  return html`<leerspoor-item
    inner
    part="item"
    exportparts="card, prompt, figure, feedback, right, not-yet, solution, ask, button, primary, image, word"
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

/** Help shown with the task: a calm word, a tip or a drawing, steps worked before. Its code comes with the first of it. */
const beside = (screen: ScreenOf<'task'>, { lang, contentLang, contentBase }: FirstRoom): unknown => {
  const waits = screen.stage === 'asking' || screen.stage === 'again';
  if (!screen.light && !(waits && (screen.calm || screen.prefilled))) return nothing;
  void import('../../define/beside.js');
  return html`<leerspoor-beside
    slot="help"
    lang=${lang}
    content-lang=${contentLang}
    content-base=${contentBase}
    .task=${screen}
  ></leerspoor-beside>`;
};
