import type { Item } from '@leerspoor/content';
import { html, nothing } from 'lit';
import type { FirstElement } from '../base/first-element.js';
import { renderText, type TextSetting } from '../text/render.js';

/** What is asked, and beside it what reads it aloud: its code comes after the task. */
export const askedIn = (element: FirstElement, item: Item, setting: TextSetting): unknown => {
  const lang = element.contentLang || nothing;
  if (!element.hasAttribute('inner')) void import('../define/listen.js'); // within a lesson it comes with the help row
  return html`<div class="asked">
    <p class="prompt" part="prompt" lang=${lang} tabindex="-1">${renderText(item.prompt, setting)}</p>
    <leerspoor-listen content-lang=${lang} content-base=${element.contentBase} .task=${item}></leerspoor-listen>
  </div>`;
};
