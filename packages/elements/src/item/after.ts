import type { Item, Outcome, SupportKind } from '@leerspoor/content';
import { html, nothing, type CSSResult } from 'lit';
import '../define/listen.js';
import type { Spoken } from '../listen/spoken.js';
import { wordsOf } from '../locales/language.js';
import { panelStyle } from '../look/panel.js';
import { pictogram } from '../look/pictogram.js';
import type { TextSetting } from '../text/render.js';
import { feedback, kindly, type Asked, type Stage } from './feedback.js';

/** How it stands with a task. */
export interface Standing {
  readonly item: Item;
  readonly stage: Stage;
  readonly outcome: Outcome | undefined;
  readonly asked: Asked | undefined;
  readonly setting: TextSetting;
  /** BCP 47 tag of what the pack says. */
  readonly contentLang: string;
}

/** What is said and offered once the pupil has answered: fetched while the first answer is given. */
export interface After {
  readonly style: CSSResult;
  said(standing: Standing): unknown;
  /** Brings into sight what was said with the button after it (the focus may be there already), or a fresh task with its goal. */
  show(root: ParentNode): void;
  /** "Laat stappen zien": the plan where there is one, else a worked example. */
  steps(help: readonly SupportKind[], show: (kind: SupportKind) => void): unknown;
}

export const afterIn = async (tag: string): Promise<After> => {
  const words = await wordsOf(tag);
  return {
    style: panelStyle,
    said: ({ asked, item, stage, outcome, setting, contentLang }) => {
      const listen = (said: readonly Spoken[]): unknown =>
        html`<leerspoor-listen
          lang=${tag}
          content-lang=${contentLang}
          content-base=${setting.base ?? ''}
          .said=${said}
        ></leerspoor-listen>`;
      return asked ? kindly(asked, words, listen) : feedback(item, stage, outcome, words, setting, listen);
    },
    show: (root) => {
      const actions = root.querySelector('.live > *') && root.querySelector('.actions');
      const lesson = root instanceof ShadowRoot && root.host.matches('[stage=asking]') && root.host.closest('.frame');
      if (actions) actions.scrollIntoView({ block: 'nearest' });
      else if (lesson && lesson.getBoundingClientRect().top < 0) lesson.scrollIntoView();
    },
    steps: (help, show) => {
      const kind = (['plan', 'example'] as const).find((one) => help.includes(one));
      return kind
        ? html`<button part="button" type="button" @click=${() => show(kind)}>
            ${pictogram(kind)}${words.feedback.steps}
          </button>`
        : nothing;
    },
  };
};
