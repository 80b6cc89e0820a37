import type { InteractionType } from '@leerspoor/content';
import { expect } from '@open-wc/testing';
import { finger, mouse } from '../../../../test/support/hands.js';
import { click } from '../../../../test/support/keys.js';
import { until } from '../../../../test/support/lesson.js';
import { haveFingers, itInChromium } from '../../../../test/support/page.js';
import { expectRight, fieldOf, open, primary } from './opened.js';
import { carried, one } from './ways.js';

describe('what can be dragged', () => {
  for (const [type, carry] of Object.entries(carried)) {
    it(`${type}: dragged with the mouse`, async () => {
      const opened = await open(type as InteractionType);
      await carry(opened.root, mouse);
      await click(primary(opened.element));
      await expectRight(opened);
    });

    itInChromium(`${type}: dragged with a finger`, async () => {
      await haveFingers();
      const opened = await open(type as InteractionType);
      await carry(opened.root, finger);
      await click(primary(opened.element)); // a tap right after a drag may be taken for its end
      await expectRight(opened);
    });
  }

  it('goes back when it is let go nowhere, and is not in the hand then', async () => {
    const { element, root } = await open('sort');
    const card = one(root, '[data-drag="1/4"]');
    await mouse.carry(card, one(element.shadowRoot!, '.prompt'));
    await element.updateComplete;
    expect(one(root, '.loose').contains(card)).to.equal(true);
    expect(card.ariaPressed).to.equal('false');
    expect(card.style.translate).to.equal('');
  });

  it('is taken out again: to another group, or back to the loose cards', async () => {
    const { root } = await open('sort');
    const card = (): HTMLElement => one(root, '[data-drag="1/4"]');
    const lies = (place: string): Promise<boolean> => until(() => one(root, `[data-drop="${place}"]`).contains(card()));
    await mouse.carry(card(), one(root, '[data-drop=more]'));
    await lies('more');
    await mouse.carry(card(), one(root, '[data-drop=less]'));
    await lies('less');
    await mouse.carry(card(), one(root, '.loose'));
    await lies('');
  });

  it('cannot be dragged once the answer is judged', async () => {
    const { element, root } = await open('place');
    element.stage = 'right';
    element.response = { type: 'place', counts: { blue: 2 } };
    await fieldOf(element);
    await mouse.carry(one(root, '[data-drag=""]'), one(root, '[data-drop=red]'));
    expect(element.response).to.deep.equal({ type: 'place', counts: { blue: 2 } });
    expect(root.querySelectorAll('[data-drag=red]').length).to.equal(0);
  });
});
