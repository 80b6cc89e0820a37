import { rightResponses, type Item } from '@leerspoor/content';
import type { AnswerNote } from '@leerspoor/engine/overview';
import { html, nothing, type TemplateResult } from 'lit';
import '../define/figure.js';
import { renderText, type TextSetting } from '../text/render.js';
import { misconceptionName } from './board.js';
import { given } from './given.js';
import { moment, type ClassRoom } from './room.js';

/** What the table shows beside the answers, and can do. */
export interface AnswerView {
  readonly items: ReadonlyMap<string, Item>;
  readonly setting: TextSetting;
  /** Tasks that this pupil does not get again. */
  readonly excluded: ReadonlySet<string>;
  readonly exclude: (item: string) => void;
}

/** A pupil's answers as they were given, the newest first; nobody's words but the pupil's own. */
export const answerTable = (room: ClassRoom, answers: readonly AnswerNote[], view: AnswerView): TemplateResult => {
  const { words } = room;
  if (answers.length === 0) return html`<p class="note" role="status">${words.noAnswers}</p>`;
  const known = answers.some(({ item }) => view.items.has(item));
  return html`${known ? nothing : html`<p class="note">${words.notNow}</p>`}
    <table class="answers">
      <caption class="sr">
        ${words.answers}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.task}</th>
          <th scope="col">${words.given}</th>
          <th scope="col">${words.result}</th>
        </tr>
      </thead>
      <tbody>
        ${[...answers].reverse().map((answer) => row(room, answer, view))}
      </tbody>
    </table>`;
};

const row = (room: ClassRoom, answer: AnswerNote, view: AnswerView): TemplateResult => {
  const item = view.items.get(answer.item);
  const { words, pack, now, lang } = room;
  const { response, score, misconception, unaided, rapid, at, attempt } = answer;
  const right = score >= 1;
  const marks = [unaided ? '' : words.withHelp, rapid ? words.tooFast : '', attempt > 1 ? `${attempt}×` : ''].filter(
    Boolean,
  );
  return html`<tr data-right=${right}>
    <td lang=${pack.lang}>${item ? [renderText(item.prompt, view.setting), figureOf(item)] : answer.item}</td>
    <td>
      <b lang=${pack.lang}>${given(response, item)}</b>
      ${right || !item ? nothing : rightOne(room, item)}
      ${misconception === undefined ? nothing : html`<small class="what">${misconceptionName(room, misconception)}</small>`}
    </td>
    <td>
      ${right ? words.right : words.notYet}
      <small>${[...marks, moment(at, now, lang)].join(' · ')}</small>
      ${right ? nothing : exclusion(room, answer.item, view)}
    </td>
  </tr>`;
};

/** A task that does not suit this pupil: it is not given again. */
const exclusion = ({ words }: ClassRoom, item: string, { excluded, exclude }: AnswerView): TemplateResult =>
  excluded.has(item)
    ? html`<small>${words.excluded}</small>`
    : html`<button type="button" class="quiet" data-do="exclude" @click=${() => exclude(item)}>
        ${words.excludeThis}
      </button>`;

/** What stood there when it was right; nothing where that is for a teacher to say. */
const rightOne = ({ words, pack }: ClassRoom, item: Item): unknown => {
  const [response] = item.interaction.type === 'open' ? [] : rightResponses(item.interaction);
  return response
    ? html`<small>${words.rightIs} <span lang=${pack.lang}>${given(response, item)}</span></small>`
    : nothing;
};

const figureOf = ({ figure }: Item): unknown =>
  figure ? html`<leerspoor-figure inner .figure=${figure}></leerspoor-figure>` : nothing;
