import type { Outcome } from '@leerspoor/content';
import { feedbackText } from '@leerspoor/content/core';
import { expect, fixture, html } from '@open-wc/testing';
import { samples } from '../../../../demo/gallery-items.js';
import { emulate, itInChromium } from '../../../../test/support/page.js';
import '../../src/define/item.js';
import type { LeerspoorItem, Stage } from '../../src/item/item.js';
import { fieldOf } from '../interactions/opened.js';

const stages: readonly Stage[] = ['asking', 'recording', 'again', 'right', 'solution'];

describe('every state of every task is accessible', () => {
  for (const { item, right, wrong } of samples)
    for (const stage of stages)
      for (const scheme of ['light', 'dark'])
        it(`${item.id}, ${stage}, ${scheme}`, async () => {
          const outcome: Outcome | undefined =
            stage === 'asking'
              ? undefined
              : { score: 0, feedback: feedbackText(item.wrong[0]?.feedback ?? item.right) };
          const element = await fixture<LeerspoorItem>(
            html`<leerspoor-item
              lang="nl"
              scheme=${scheme}
              stage=${stage}
              .item=${item}
              .response=${stage === 'right' ? right : stage === 'asking' ? undefined : wrong}
              .outcome=${outcome}
              .help=${['plan']}
            ></leerspoor-item>`,
          );
          await fieldOf(element);
          await expect(element).to.be.accessible();
        });

  itInChromium('forced colours keep every border and sign', async () => {
    await emulate({ 'forced-colors': 'active' });
    const { item, right } = samples[0]!;
    const element = await fixture<LeerspoorItem>(
      html`<leerspoor-item lang="nl" stage="right" .item=${item} .response=${right}></leerspoor-item>`,
    );
    await fieldOf(element);
    await expect(element).to.be.accessible();
    await emulate({});
  });
});
