import type { Overview } from '@leerspoor/engine/overview';
import { html, nothing, type TemplateResult } from 'lit';
import { hour, moment, type ClassRoom } from './room.js';
import type { Trouble } from './trouble.js';

export interface HeaderView {
  readonly note: string;
  readonly hidden: boolean;
  /** Facts read so far, 0 when all are. */
  readonly reading: number;
}

export interface HeaderDoing {
  readonly print: () => void;
  readonly hide: () => void;
  readonly files: (files: Iterable<File>) => unknown;
}

/** What is looked at and when, and what can be done with the whole screen. */
export const header = (room: ClassRoom, look: Overview, view: HeaderView, doing: HeaderDoing): TemplateResult => {
  const { words, lang, pack } = room;
  const taken = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    void doing.files([...(input.files ?? [])]);
    input.value = '';
  };
  return html`<div class="top">
    <div>
      <h1>${pack.title}</h1>
      <p>
        ${view.note ? html`<b>${view.note}</b> · ` : nothing}${words.pupils(look.pupils.length)} ·
        ${words.now(hour(look.at, lang))} ·
        ${look.latest === undefined ? words.noFacts : words.latest(moment(look.latest, look.at, lang))}
      </p>
      <p class="sr" role="status">${view.reading > 0 ? words.reading(view.reading) : nothing}</p>
    </div>
    <div class="tools">
      <button type="button" aria-pressed=${view.hidden} @click=${doing.hide}>
        ${view.hidden ? words.show : words.hide}
      </button>
      <button type="button" @click=${doing.print}>${words.print}</button>
      <label class="file" title=${words.drop}
        >${words.open}<input type="file" multiple accept=".json,.jsonl,.ndjson,.csv,.txt" @change=${taken}
      /></label>
    </div>
  </div>`;
};

/** What could not be read, each in a sentence; the rest of the screen stands. */
export const troubleList = (room: ClassRoom, troubles: readonly Trouble[]): unknown =>
  troubles.length === 0
    ? nothing
    : html`<section class="troubles" role="alert">
        <h2>${room.words.problems}</h2>
        <ul>
          ${troubles.map((trouble) => html`<li>${sentence(room, trouble)}</li>`)}
        </ul>
      </section>`;

const sentence = ({ words: { problem }, name }: ClassRoom, trouble: Trouble): string => {
  switch (trouble.kind) {
    case 'unreadable':
      return problem.unreadable(trouble.count);
    case 'lines':
      return `${trouble.from}: ${problem.unreadable(trouble.count)}`;
    case 'file':
      return problem.file[trouble.why](trouble.from);
    case 'clash':
      return problem.clash(name(trouble.pupil));
    case 'pack':
      return problem.pack(trouble.count, trouble.pack);
    case 'gone':
      return problem.gone(trouble.count);
    case 'gap':
      return problem.gap(name(trouble.pupil), trouble.count);
    case 'many':
      return problem.many(trouble.count);
    case 'stopped':
    case 'noPack':
      return problem[trouble.kind](trouble.why);
  }
};
