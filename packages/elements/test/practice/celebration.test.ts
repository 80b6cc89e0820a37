import { ContextProvider } from '@lit/context';
import type { Decision } from '@leerspoor/engine';
import type { Lesson, Screen } from '@leerspoor/session';
import { expect, fixture, html } from '@open-wc/testing';
import { emulate, itInChromium } from '../../../../test/support/page.js';
import '../../src/define/celebration.js';
import type { LeerspoorCelebration } from '../../src/practice/celebration.js';
import { lessonContext } from '../../src/practice/lesson-context.js';
import { packOf } from './pack.js';

const pack = packOf();
const goal = pack.goals[0]!;

const decision: Decision = {
  phase: 'reflecting',
  act: { do: 'end', reason: 'done' },
  why: { code: 'done', mastered: 1 },
  ...{ from: [], insteadOf: [], now: 0, also: [] },
};

/** The element in a lesson that stands at this screen. */
async function at(celebrate: Screen['celebrate']): Promise<LeerspoorCelebration> {
  const screen: Screen = { show: 'paused', progress: 5, help: [], together: false, decision, celebrate };
  const nothing = (): Promise<void> => Promise.resolve();
  const lesson: Lesson = {
    ...{ screen, pack, start: nothing, stop: nothing },
    send: () => {},
    leerstatus: () => undefined,
    subscribe: () => () => {},
  };
  const around = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
  new ContextProvider(around, { context: lessonContext, initialValue: lesson });
  const element = document.createElement('leerspoor-celebration');
  element.lang = 'nl';
  element.contentLang = 'nl';
  around.append(element);
  await element.updateComplete;
  return element;
}

const banner = (element: LeerspoorCelebration): HTMLElement | null => element.shadowRoot!.querySelector('p');

describe('<leerspoor-celebration>', () => {
  for (const [of, says] of [
    ['goal', 'Doel bereikt'],
    ['recovered', 'Het lukt weer'],
    ['better', 'Vorige keer lukte dit nog niet. Nu wel.'],
  ] as const)
    it(`says what there is to celebrate: ${of}`, async () => {
      const element = await at({ of, goal });
      expect(banner(element)!.textContent).to.contain(says);
      expect(banner(element)!.parentElement!.getAttribute('role')).to.equal('status');
      await expect(element).to.be.accessible();
    });

  it('can be read while it still moves', async () => {
    const element = await at({ of: 'goal', goal });
    for (const motion of banner(element)!.getAnimations()) {
      motion.pause();
      motion.currentTime = 0;
    }
    await expect(element).to.be.accessible();
  });

  it('is gone after a tap, and is not there where there is nothing to celebrate', async () => {
    const element = await at({ of: 'goal', goal });
    element.shadowRoot!.querySelector('button')!.click();
    await element.updateComplete;
    expect(banner(element)).to.equal(null);
    expect(banner(await at(undefined))).to.equal(null);
  });

  itInChromium('moves shorter than a second and a half, and not at all for who asked for that', async () => {
    const seconds = (element: LeerspoorCelebration): number => {
      const { animationName, animationDuration } = getComputedStyle(banner(element)!);
      return animationName === 'none' ? 0 : parseFloat(animationDuration);
    };
    expect(seconds(await at({ of: 'goal', goal })))
      .to.be.greaterThan(0)
      .and.at.most(1.5);
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    expect(seconds(await at({ of: 'goal', goal }))).to.equal(0);
  });
});
