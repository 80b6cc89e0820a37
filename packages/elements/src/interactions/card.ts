import type { Card } from '@leerspoor/content';
import { html, nothing } from 'lit';
import '../define/figure.js';
import type { NumberWords } from '../locales/number-words.js';
import { renderText, type TextSetting } from '../text/render.js';
import { speakable } from '../text/speakable.js';

/** What stands on a card: its figure, where it has one, and its text. */
export const cardContent = ({ text, figure }: Card, setting: TextSetting, lang: string): unknown =>
  html`<span class="content" lang=${lang || nothing}
    >${figure ? html`<leerspoor-figure inner .figure=${figure} content-lang=${lang}></leerspoor-figure>` : nothing}${renderText(text, setting)}</span
  >`;

/** A card in words. */
export const cardName = ({ text }: Card, numbers: NumberWords): string => speakable(text, numbers);

/** A number from 0 to 1 that is the same for the same text: to shuffle cards the same way at every visit. */
const chance = (text: string): number => {
  let hash = 2166136261;
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  return (hash >>> 0) / 2 ** 32;
};

/** Cards in a fixed other order, never the one they came in. */
export const shuffled = <T extends { readonly id: string }>(cards: readonly T[]): readonly T[] => {
  const seed = cards.map(({ id }) => id).join();
  const order = [...cards].sort((a, b) => chance(seed + a.id) - chance(seed + b.id));
  const same = order.every(({ id }, i) => id === cards[i]?.id);
  return same ? [...order.slice(1), order[0]!] : order;
};
