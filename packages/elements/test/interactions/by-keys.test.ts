import { expect } from '@open-wc/testing';
import { focused, keys } from '../../../../test/support/hands.js';
import { press } from '../../../../test/support/keys.js';
import { check, expectRight, open, primary, types } from './opened.js';
import { ways } from './ways.js';

describe('every interaction with the keyboard alone, axe clean', () => {
  for (const type of types)
    it(type, async () => {
      const opened = await open(type);
      await ways[type](opened.root, keys);
      const at = focused(document);
      // in a box, enter means: check this
      if (at instanceof HTMLInputElement && at.type !== 'checkbox') await press('Enter');
      else await check(opened.element, keys);
      await expectRight(opened);
      expect(focused(document) === primary(opened.element), 'enter goes on').to.equal(true);
    });
});
