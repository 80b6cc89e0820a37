import type { PlanStep } from '@leerspoor/content';
import type { TextSetting } from '../text/render.js';
import '../define/card.js';

/** What stands on a card. */
export interface Card {
  readonly title: string;
  readonly steps: readonly PlanStep[];
  /** BCP 47, of the steps. */
  readonly lang: string;
  readonly setting: TextSetting;
}

/** While it prints, the page is the card and nothing else: one A5. A sheet of our own needs no inline style. */
const sheet = `
  @page { size: A5; margin: 12mm; }
  @media screen { leerspoor-card { display: none; } }
  @media print {
    html, body { margin: 0 !important; padding: 0 !important; background: #fff !important; }
    body > :not(leerspoor-card) { display: none !important; }
  }
`;

/** Opens the print dialogue with the card; the page is as it was when that closes. */
export const printCard = async (card: Card): Promise<void> => {
  const element = Object.assign(document.createElement('leerspoor-card'), { card });
  const style = new CSSStyleSheet();
  style.replaceSync(sheet);
  document.body.append(element);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  await element.updateComplete;
  addEventListener(
    'afterprint',
    () => {
      element.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== style);
    },
    { once: true },
  );
  print();
};
