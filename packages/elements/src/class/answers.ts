import { rightResponses, type Item } from '@leerspoor/content';
import type { AnswerNote } from '@leerspoor/engine/overview';
import { html, nothing, type TemplateResult } from 'lit';
import '../define/figure.js';
import { renderText, type TextSetting } from '../text/render.js';
import { misconceptionName } from './board.js';
import { given } from './given.js';
import { moment, type ClassRoom } from './room.js';

/** A pupil's answers as they were given, the newest first; nobody's words but the pupil's own. */
export const answerTable = (
  room: ClassRoom,
  answers: readonly AnswerNote[],
  items: ReadonlyMap<string, Item>,
  setting: TextSetting,
): TemplateResult => {
  const { words } = room;
  if (answers.length === 0) return html`<p class="note" role="status">${words.noAnswers}</p>`;
  const known = answers.some(({ item }) => items.has(item));
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
        ${[...answers].reverse().map((answer) => row(room, answer, items.get(answer.item), setting))}
      </tbody>
    </table>`;
};

const row = (room: ClassRoom, answer: AnswerNote, item: Item | undefined, setting: TextSetting): TemplateResult => {
  const { words, pack, now, lang } = room;
  const { response, score, misconception, unaided, rapid, at, attempt } = answer;
  const right = score >= 1;
  const marks = [unaided ? '' : words.withHelp, rapid ? words.tooFast : '', attempt > 1 ? `${attempt}×` : ''].filter(
    Boolean,
  );
  return html`<tr data-right=${right}>
    <td lang=${pack.lang}>${item ? [renderText(item.prompt, setting), figureOf(item)] : answer.item}</td>
    <td>
      <b lang=${pack.lang}>${given(response, item)}</b>
      ${right || !item ? nothing : rightOne(room, item)}
      ${misconception === undefined ? nothing : html`<small class="what">${misconceptionName(room, misconception)}</small>`}
    </td>
    <td>
      ${right ? words.right : words.notYet}
      <small>${[...marks, moment(at, now, lang)].join(' · ')}</small>
    </td>
  </tr>`;
};

/** What stood there when it was right; nothing where that is for a teacher to say. */
const rightOne = ({ words, pack }: ClassRoom, item: Item): unknown => {
  const [response] = item.interaction.type === 'open' ? [] : rightResponses(item.interaction);
  return response
    ? html`<small>${words.rightIs} <span lang=${pack.lang}>${given(response, item)}</span></small>`
    : nothing;
};

const figureOf = ({ figure }: Item): unknown =>
  figure ? html`<leerspoor-figure inner .figure=${figure}></leerspoor-figure>` : nothing;
