import type { Inline, MathNode, Text } from '@leerspoor/content';
import { html, type TemplateResult } from 'lit';
import type { NumberWords } from '../locales/number-words.js';
import { renderMath } from './math.js';
import { speakable } from './speakable.js';
import { withSums } from './sums.js';
import { WordEvent } from './word-event.js';

/** What text needs of its surroundings. */
export interface TextSetting {
  readonly numbers: NumberWords;
  /** Address that images are relative to. */
  readonly base?: string | undefined;
}

/** Text as templates: allow-listed nodes only, fractions stacked, every sum with words for a screen reader. */
export const renderText = (text: Text, setting: TextSetting): unknown =>
  withSums(text).map((part) =>
    part instanceof Array
      ? html`<span class="sum">${part.map((node) => inline(node, setting))}</span>`
      : inline(part, setting),
  );

const inline = (node: Inline, setting: TextSetting): unknown => {
  if (typeof node === 'string') return node;
  if ('strong' in node) return html`<strong>${renderText(node.strong, setting)}</strong>`;
  if ('em' in node) return html`<em>${renderText(node.em, setting)}</em>`;
  if ('fraction' in node) return sum(stacked(node), node, setting);
  if ('math' in node) return sum(node.math, node, setting);
  if ('image' in node) return html`<img part="image" src=${address(node.image, setting.base)} alt=${node.alt} />`;
  return html`<button
    class="word"
    part="word"
    type="button"
    @click=${(event: Event) => event.target?.dispatchEvent(new WordEvent(node.word))}
  >
    ${node.text}
  </button>`;
};

/** Drawn for the eye, said for the ear: screen readers differ too much in how they read MathML aloud in Dutch. */
const sum = (math: MathNode, node: Inline, setting: TextSetting): TemplateResult =>
  html`<span class="fraction"
    ><span class="sr"> ${speakable([node], setting.numbers)} </span
    ><math displaystyle="true" aria-hidden="true">${renderMath(math)}</math></span
  >`;

const stacked = (node: {
  readonly fraction: readonly [string, string];
  readonly whole?: string | undefined;
}): MathNode => {
  const bar: MathNode = { tag: 'mfrac', children: node.fraction.map((text): MathNode => ({ tag: 'mn', text })) };
  return node.whole ? { tag: 'mrow', children: [{ tag: 'mn', text: node.whole }, bar] } : bar;
};

/** Address of a file of the pack. */
export const address = (path: string, base: string | undefined): string =>
  new URL(path, new URL(base ?? '', document.baseURI)).href;
