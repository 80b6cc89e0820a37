import { html } from 'lit';
import type { FirstWords } from '../locales/language.js';
import { pictogram } from '../look/pictogram.js';

/** What stands beside a part of an answer once it is judged: shape and words, not colour alone. */
export const markSign = (mark: 'right' | 'not-yet', { correct, notYet }: FirstWords['answer']): unknown =>
  html`<span class="mark ${mark}"
    >${pictogram(mark === 'right' ? 'tick' : 'again')}<span class="sr"
      >${mark === 'right' ? correct : notYet}</span
    ></span
  >`;
